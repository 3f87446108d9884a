package org.caspia.extract;

import java.util.BitSet;
import org.caspia.gazetteer.NameKey;

/** Knows where in a sentence hardly anything but a place can stand: "in X", "the road to X", "fled X", "X residents". */
final class PlaceSlots {
    private static final long AND = NameKey.word("and", 0, 3);
    private static final long AT = NameKey.word("at", 0, 2);
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long FROM = NameKey.word("from", 0, 4);
    private static final long TO = NameKey.word("to", 0, 2);
    private static final WordSet LED = WordSet.of("in near outside around across throughout");
    private static final WordSet NEAR = WordSet.of("in near outside around on");

    private static final WordSet LEFT = WordSet.of(
            "fled fleeing besieged shelled shelling recaptured retook overran liberated reached bombarded evacuated left");

    /** Before "to X" or "from X". */
    private static final WordSet MOTION = WordSet.of("road roads highway railway railroad train trains bus buses flight flights"
            + " ferry ferries flew drove driving travelled traveled travelling traveling walked returned returning fled fleeing sailed"
            + " marched marching went moved arrived headed heading home back route way trip convoy trucks coaches migrated emigrated"
            + " deported evacuated transferred journey track pipeline far residents villagers people refugees families pilgrims man men"
            + " woman women boy girl farmer farmers teacher student patient patients couple family soldier trader traders workers native");

    private static final WordSet KIND = WordSet.of("river rivers creek lake island islands mountains valley village villages town"
            + " district neighbourhood neighborhood suburb area region province county prefecture residents villagers oblast subdistrict"
            + " municipality commune parish hamlet peninsula ward archipelago locality quarter");

    private final Tokens tokens;
    private final Marks marks;
    private final BitSet taken;

    /** Knows the tokens that places stand at already. */
    PlaceSlots(Tokens tokens, Marks marks, BitSet taken) {
        this.tokens = tokens;
        this.marks = marks;
        this.taken = taken;
    }

    boolean isSlot(int from, int end) {
        boolean led = LED.contains(tokens.key(from - 1)) && !tokens.is(from - 1, Tokens.CAPITAL);
        return tokens.together(from - 1, from)
                && !tokens.is(from - 1, Tokens.CAPITAL)
                && (isListed(from, end)
                        || (led && !tokens.is(end + 1, Tokens.POSSESSIVE))
                        || isKind(end)
                        || isAtNear(from, end)
                        || isHome(from)
                        || isMotion(from, end));
    }

    /** "In Katwa and Mabalako", "from Clunes, Lexton and Learmonth"; but "In Paris, Macron and Merkel". */
    private boolean isListed(int from, int end) {
        if (from < 3 || !taken.get(from - 2) || tokens.is(from - 3, Tokens.FIRST)) {
            return false;
        }
        boolean comma = tokens.isMark(from - 1, ',') && (tokens.isMark(end + 1, ',') || tokens.key(end + 1) == AND);
        boolean led = Lexicon.IN.contains(tokens.key(from - 3))
                || tokens.key(from - 3) == AT
                || Lexicon.TO.contains(tokens.key(from - 3))
                || tokens.isMark(from - 3, ',');
        return comma || (tokens.key(from - 1) == AND && led);
    }

    /** "The Jejuí river", "Pazhoor residents". */
    private boolean isKind(int end) {
        int word = tokens.isMark(end + 1, '-') ? end + 2 : end + 1;
        return KIND.contains(tokens.key(word)) && !tokens.is(word, Tokens.CAPITAL);
    }

    /** "At Shambhu near Ambala". */
    private boolean isAtNear(int from, int end) {
        return tokens.key(from - 1) == AT && NEAR.contains(tokens.key(end + 1)) && taken.get(end + 2);
    }

    /** "Anne Dorrian, of X", "Elmer Voth, 84, of X". */
    private boolean isHome(int from) {
        int name = tokens.is(from - 3, Tokens.NUMBER) && tokens.isMark(from - 4, ',') ? from - 5 : from - 3;
        return tokens.key(from - 1) == OF && tokens.isMark(from - 2, ',') && marks.is(name, Marks.PERSON);
    }

    /** "The road to X was shut", "flew from X to Y", "fled X for Y". */
    private boolean isMotion(int from, int end) {
        long before = tokens.key(from - 1);
        boolean way = before == TO || before == FROM;
        boolean pair = before == FROM && tokens.key(end + 1) == TO && tokens.is(end + 2, Tokens.CAPITAL);
        boolean back = before == TO && tokens.is(from - 2, Tokens.CAPITAL) && taken.get(from - 2);
        return (way && (MOTION.contains(tokens.key(from - 2)) || pair || back))
                || (LEFT.contains(before) && !Lexicon.SAY.contains(tokens.key(end + 1)));
    }
}
