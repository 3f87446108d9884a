package org.caspia.extract;

import java.util.List;
import org.caspia.event.NameUse;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;

/**
 * Tells a capital that stands for its government from the city: "Baku said", "Baku's ambitions", "between Moscow and Tehran", but "in
 * Baku", "Baku's metro".
 */
final class MetonymFinder {
    private static final long AND = NameKey.word("and", 0, 3);
    private static final long BETWEEN = NameKey.word("between", 0, 7);

    private final Tokens tokens;

    MetonymFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    void mark(List<Found> names) {
        for (Found here : names) {
            boolean capital = here.chosen != null
                    && here.chosen.match().entry().feature() == Feature.CAPITAL
                    && here.inside == null;
            if (capital && !isLocated(here) && (acts(here) || owns(here) || isTied(here))) {
                here.use = NameUse.METONYM;
                here.rule = "a capital that acts or owns as its government does";
            }
        }
    }

    private boolean isLocated(Found here) {
        int before = here.from - 1;
        return tokens.together(before, here.from)
                && ((Lexicon.IN.contains(tokens.key(before)) && !isToward(before))
                        || Lexicon.DIRECTION.contains(tokens.key(before)));
    }

    private boolean isToward(int before) {
        return tokens.key(before) == TOWARD || tokens.key(before) == TOWARDS;
    }

    private static final long TOWARD = NameKey.word("toward", 0, 6);
    private static final long TOWARDS = NameKey.word("towards", 0, 7);

    private boolean acts(Found here) {
        int next = here.to + 1;
        return tokens.together(here.to, next)
                && tokens.is(next, Tokens.WORD)
                && !tokens.is(next, Tokens.CAPITAL)
                && Lexicon.STATE_VERBS.contains(tokens.key(next))
                && isSubject(here);
    }

    /** Before a subject stands the beginning of a sentence or clause, not "of" or "to". */
    private boolean isSubject(Found here) {
        int before = here.from - 1;
        if (!tokens.together(before, here.from) || !tokens.is(before, Tokens.WORD)) {
            return true;
        }
        long key = tokens.key(before);
        return key == AND || (!Lexicon.TO.contains(key) && !Lexicon.INSIDE.contains(key));
    }

    private boolean owns(Found here) {
        int next = here.to + 1;
        boolean possessive = tokens.is(next, Tokens.POSSESSIVE);
        int word = possessive ? next + 1 : next;
        for (int i = word; i < word + 3 && tokens.together(here.to, i); i++) {
            if (Lexicon.STATE_NOUNS.contains(tokens.key(i)) && (possessive || i == word)) {
                return true;
            }
            if (!tokens.is(i, Tokens.WORD)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTied(Found here) {
        int before = here.from - 1;
        if (!tokens.together(before - 1, here.from)) {
            return false;
        }
        if (tokens.key(before) == BETWEEN) {
            return Lexicon.STATE_TIES.contains(tokens.key(before - 1));
        }
        boolean with = tokens.is(before, Tokens.WORD) && Lexicon.STATE_TIES.contains(tokens.key(before));
        boolean pair = tokens.key(before) == AND && before >= 2 && tokens.is(before - 1, Tokens.CAPITAL);
        int noun = pair ? before - 3 : before - 1;
        return (with || pair) && noun >= 0 && Lexicon.STATE_TIES.contains(tokens.key(noun));
    }
}
