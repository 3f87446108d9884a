package org.caspia.extract;

import java.util.List;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Reads what the words around a name say for or against its being a place. */
final class CueReader {
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long THE = NameKey.word("the", 0, 3);

    private final Tokens tokens;
    private final Marks marks;

    CueReader(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    void read(List<Found> found) {
        for (int i = 0; i < found.size(); i++) {
            Found here = found.get(i);
            before(here);
            after(here);
            shape(here);
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (next != null) {
                containment(here, next);
                list(here, next);
            }
        }
    }

    private void before(Found here) {
        int at = here.from - 1;
        if (!tokens.together(at, here.from)) {
            dateline(here);
            return;
        }
        if (tokens.key(at) == THE) {
            at--;
        }
        long key = tokens.key(at);
        if (Lexicon.DIRECTION.contains(key) && tokens.is(at, Tokens.WORD)) {
            here.addCue(1.5, "a direction stands before it");
            at--;
        }
        if (!tokens.together(at, here.from)) {
            return;
        }
        key = tokens.key(at);
        if (!tokens.is(at, Tokens.WORD)) {
            return;
        }
        if (Lexicon.IN.contains(key)) {
            here.addCue(2, "'" + tokens.word(at) + "' stands before it");
        } else if (Lexicon.TO.contains(key)) {
            here.addCue(1, "'" + tokens.word(at) + "' stands before it");
        } else if (key == OF) {
            boolean settlement = Lexicon.SETTLEMENT.contains(tokens.key(at - 1));
            here.addCue(
                    settlement ? 3 : 0.5,
                    settlement ? "'" + tokens.word(at - 1) + " of' stands before it" : "'of' stands before it");
        }
    }

    /** "BAKU, Azerbaijan (Reuters) -", "PARIS -". */
    private void dateline(Found here) {
        int next = here.to + 1;
        boolean dash = tokens.isMark(next, '\u2014') || tokens.isMark(next, '\u2013') || tokens.isMark(next, '-');
        boolean agency = tokens.isMark(next, '(') && tokens.is(next + 1, Tokens.CAPITAL);
        boolean shouted = tokens.is(here.from, Tokens.ALL_CAPITALS);
        if ((dash && !tokens.touchesNext(here.to)) || agency || (shouted && tokens.isMark(next, ','))) {
            here.addCue(3, "it opens the report as its dateline");
        }
    }

    private void after(Found here) {
        int next = here.to + 1;
        if (!tokens.together(here.to, next)) {
            return;
        }
        if (tokens.isMark(next, '-')
                && tokens.touchesNext(here.to)
                && Lexicon.AFTER_PLACE.contains(tokens.key(next + 1))) {
            here.addCue(3, "'-" + tokens.word(next + 1) + "' follows it");
            return;
        }
        int word = tokens.is(next, Tokens.POSSESSIVE) ? next + 1 : next;
        if (Lexicon.AFTER_PLACE.contains(tokens.key(word)) && !tokens.is(word, Tokens.CAPITAL)) {
            here.addCue(1, "'" + tokens.word(word) + "' follows it");
        }
        if (Lexicon.PROVINCE.contains(tokens.key(next)) && tokens.is(next, Tokens.WORD)) {
            here.addCue(2, "'" + tokens.word(next) + "' follows it");
        }
    }

    /** What the name itself looks like. */
    private void shape(Found here) {
        boolean single = here.from == here.to;
        long key = tokens.key(here.from);
        if (single && Lexicon.DIRECTION.contains(key)) {
            here.cue -= 6;
        }
        boolean country = here.matches.get(0).entry().feature() == Feature.COUNTRY;
        if (single && !country && Lexicon.ORDINARY.contains(key)) {
            here.cue -= tokens.is(here.from, Tokens.FIRST) ? 3 : 1.5;
        }
        if (single && !country && (Lexicon.SURNAMES.contains(key) || Lexicon.GIVEN_NAMES.contains(key))) {
            here.cue -= 1.5;
        }
        if (single && marks.isKnownSurname(key)) {
            here.cue -= 4;
        }
        if (here.words() > 1) {
            here.cue += 1;
        }
        boolean demonym = here.matches.get(0).role() == NameRole.DEMONYM;
        if (demonym) {
            return;
        }
        neighbours(here);
        food(here);
    }

    private void neighbours(Found here) {
        int next = here.to + 1;
        boolean joinedNext = tokens.together(here.to, next)
                && tokens.is(next, Tokens.CAPITAL)
                && tokens.start(next) - tokens.end(here.to) <= 1
                && !marks.is(next, Marks.PERSON);
        if (joinedNext) {
            long key = tokens.key(next);
            boolean part = Lexicon.SPOT.contains(key) || Lexicon.NATURE.contains(key);
            here.cue -= part ? 4 : Lexicon.PROVINCE.contains(key) ? 0 : 1.5;
        }
        int before = here.from - 1;
        boolean joinedBefore = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && !tokens.is(before, Tokens.FIRST)
                && tokens.start(here.from) - tokens.end(before) <= 1
                && !Lexicon.DIRECTION.contains(tokens.key(before));
        if (joinedBefore) {
            here.cue -= 1.5;
        }
        if (tokens.isMark(next, '-') && tokens.touchesNext(here.to) && tokens.is(next + 1, Tokens.CAPITAL)) {
            here.cue -= 0.5;
        }
    }

    private void food(Found here) {
        if (here.words() > 1) {
            return;
        }
        boolean food = Lexicon.FOOD.contains(tokens.key(Math.max(0, here.from - 1)))
                || (here.to + 1 < tokens.size() && Lexicon.FOOD.contains(tokens.key(here.to + 1)));
        if (food && (here.from == 0 || tokens.together(here.from - 1, here.from))) {
            here.cue -= 4;
        }
    }

    /** "Paris, Texas"; "Paris (France)"; "Springfield in Illinois". */
    private void containment(Found here, Found next) {
        int gap = here.to + 1;
        if (!tokens.together(here.to, next.from) || next.from - here.to != 2 || next.words() > 5) {
            return;
        }
        boolean comma = tokens.isMark(gap, ',') || tokens.isMark(gap, '(');
        if (!comma) {
            return;
        }
        for (NameMatch outer : next.matches) {
            if (outer.role() == NameRole.DEMONYM || !isContainer(outer)) {
                continue;
            }
            for (NameMatch inner : here.matches) {
                if (Containment.holds(inner.entry(), outer.entry())) {
                    here.inside = next;
                    here.addCue(4, "'" + outer.entry().name() + "' follows it, which it lies in");
                    next.addCue(2, "it follows a place that lies in it");
                    return;
                }
            }
        }
    }

    private static boolean isContainer(NameMatch match) {
        Feature feature = match.entry().feature();
        return feature == Feature.COUNTRY
                || feature == Feature.PROVINCE
                || feature == Feature.COUNTY
                || feature == Feature.REGION;
    }

    /** "Baku, Tbilisi and Ankara". */
    private void list(Found here, Found next) {
        int gap = next.from - here.to;
        if (!tokens.together(here.to, next.from) || gap > 3 || gap < 2) {
            return;
        }
        boolean comma = tokens.isMark(here.to + 1, ',');
        boolean and = tokens.is(next.from - 1, Tokens.WORD) && isAnd(tokens.key(next.from - 1));
        if ((comma && (gap == 2 || and)) || (and && gap == 2)) {
            double weakest = Math.min(here.bestPrior(), next.bestPrior());
            if (here.bestPrior() >= 3) {
                next.addCue(1, "it stands in a list with another place");
            }
            if (next.bestPrior() >= 3) {
                here.addCue(1, "it stands in a list with another place");
            }
            if (weakest > 1.5) {
                here.cue += 0.3;
                next.cue += 0.3;
            }
        }
    }

    private static boolean isAnd(long key) {
        return key == AND || key == OR;
    }

    private static final long AND = NameKey.word("and", 0, 3);
    private static final long OR = NameKey.word("or", 0, 2);
}
