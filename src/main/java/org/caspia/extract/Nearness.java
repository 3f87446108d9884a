package org.caspia.extract;

import java.util.List;

/** Reads where a text says that a place is near another: "X near Goma", "X, a fishing village 20 km north of Goma". */
final class Nearness {
    private static final WordSet NEAR = WordSet.of("near outside");
    private static final WordSet NEXT_TO = WordSet.of("near outside of from");
    private static final WordSet DISTANCE =
            WordSet.of("near outside outskirts edge suburb suburbs km kilometres kilometers miles mile"
                    + " north south east west northeast northwest southeast southwest");
    private static final WordSet NEARBY = WordSet.union(
            List.of(
                    DISTANCE,
                    Lexicon.SETTLEMENT_NOUN,
                    WordSet.of(
                            "a an the on to about some just roughly around nearly small tiny remote mining fishing farming industrial rural"
                                    + " is was lies located situated city town neighbourhood neighborhood district area province")));

    private Nearness() {}

    /** Whether all that stands between two names says that the first is near the second. */
    static boolean isTold(Tokens tokens, int to, int from) {
        int last = from - 1;
        if (last == to || last - to > 12 || !NEXT_TO.contains(tokens.key(last))) {
            return false;
        }
        boolean said = NEAR.contains(tokens.key(last));
        for (int i = to + 1; i < last; i++) {
            boolean number = tokens.is(i, Tokens.NUMBER) && tokens.length(i) <= 2;
            said |= DISTANCE.contains(tokens.key(i));
            if (!number && !tokens.isMark(i, ',') && !tokens.isMark(i, '-') && !NEARBY.contains(tokens.key(i))) {
                return false;
            }
        }
        return said && tokens.together(to, from);
    }
}
