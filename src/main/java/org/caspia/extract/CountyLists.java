package org.caspia.extract;

import org.caspia.gazetteer.NameKey;

/** Knows bare names of counties by the word behind or before their list: "Boone and Callaway counties", "the counties of Kent and Surrey". */
final class CountyLists {
    private static final int LONGEST = 24;
    private static final long COUNTY = NameKey.word("county", 0, 6);
    private static final long PARISH = NameKey.word("parish", 0, 6);
    private static final long COUNTIES = NameKey.word("counties", 0, 8);
    private static final long PARISHES = NameKey.word("parishes", 0, 8);
    private static final WordSet AND = WordSet.of("and or from to");
    private static final WordSet LEAD = WordSet.of("of were are in including");

    private final Tokens tokens;

    CountyLists(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The word that makes the names from one token to another counties, "county" or "parish"; 0 when they stand in no such list. */
    long kind(int from, int to) {
        int behind = to + 1;
        while (behind - to < LONGEST && tokens.together(to, behind) && isLink(behind)) {
            behind++;
        }
        long kind = tokens.together(to, behind) ? kind(tokens.key(behind)) : 0;
        if (kind != 0) {
            return kind;
        }
        int before = from - 1;
        while (from - before < LONGEST && tokens.together(before, from) && isLink(before)) {
            before--;
        }
        before -= LEAD.contains(tokens.key(before)) || tokens.isMark(before, ':') ? 1 : 0;
        return tokens.together(before, from) && before < from - 1 ? kind(tokens.key(before)) : 0;
    }

    /** Whether the text lists any. */
    boolean isAnywhere() {
        for (int i = 0; i < tokens.size(); i++) {
            if (kind(tokens.key(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLink(int i) {
        return tokens.isMark(i, ',')
                || AND.contains(tokens.key(i))
                || (tokens.is(i, Tokens.CAPITAL) && kind(tokens.key(i)) == 0);
    }

    private static long kind(long word) {
        return word == COUNTIES ? COUNTY : word == PARISHES ? PARISH : 0;
    }
}
