package org.caspia.corridor.route;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Cyrillic and Georgian letters in Latin ones, roughly as English maps write them, so that Актау finds Aktau. */
final class LatinLetters {
    private static final String CYRILLIC =
            "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f"
                    + " х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h і=i ї=i є=e ҳ=kh ҷ=j ў=u ҹ=j";
    private static final String GEORGIAN =
            "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k"
                    + " ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h";
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        for (String pair : (CYRILLIC + " " + GEORGIAN).split(" ", -1)) {
            LATIN.put(pair.charAt(0), pair.substring(2));
        }
        LATIN.put('x', "kh"); // stands for the Cyrillic letter that looks like it
    }

    private LatinLetters() {}

    /** Returns a word in lower case with Latin letters; one that has Latin letters alone stays as it is. */
    static String of(String word) {
        if (word.chars().noneMatch(c -> c > 'x' && LATIN.containsKey((char) c))) {
            return word;
        }
        return word.chars()
                .mapToObj(c -> LATIN.getOrDefault((char) c, Character.toString(c)))
                .collect(Collectors.joining());
    }
}
