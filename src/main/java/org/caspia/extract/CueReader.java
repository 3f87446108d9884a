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
            here.addCue(3.5, "'" + tokens.word(at) + "' stands before it");
        } else if (Lexicon.TO.contains(key)) {
            here.addCue(1, "'" + tokens.word(at) + "' stands before it");
        } else if (key == OF) {
            boolean settlement = Lexicon.SETTLEMENT.contains(tokens.key(at - 1));
            here.isProvince |= Lexicon.PROVINCE.contains(tokens.key(at - 1));
            here.isTown |= Lexicon.SETTLEMENT_NOUN.contains(tokens.key(at - 1)) && !here.isProvince;
            here.addCue(
                    settlement ? 4.5 : 0.5,
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
            here.isProvince = true;
            here.addCue(2, "'" + tokens.word(next) + "' follows it");
        }
    }

    /** What the name itself looks like. */
    private void shape(Found here) {
        boolean single = here.from == here.to;
        long key = tokens.key(here.from);
        if (single && (Lexicon.DIRECTION.contains(key) || Lexicon.CALENDAR.contains(key))) {
            here.cue -= 9;
        }
        boolean country = here.matches.get(0).entry().feature() == Feature.COUNTRY;
        double known = here.bestPrior();
        if (single && !country && Lexicon.ORDINARY.contains(key)) {
            here.cue -= tokens.is(here.from, Tokens.FIRST) ? 3 : known > 3 ? 0.5 : 1.5;
        }
        if (single && !country && (Lexicon.SURNAMES.contains(key) || Lexicon.GIVEN_NAMES.contains(key))) {
            here.cue -= known > 3.5 ? 0.8 : 1.5;
        }
        if (single && marks.isKnownSurname(key)) {
            here.cue -= country ? 3 : here.cue >= 3 ? 2 : 4;
        }
        if (single && speaks(here) && (Lexicon.SURNAMES.contains(key) || Lexicon.GIVEN_NAMES.contains(key))) {
            here.cue -= 2;
        }
        if (here.words() > 1) {
            here.cue += 1;
        }
        boolean demonym = here.matches.get(0).role() == NameRole.DEMONYM;
        if (demonym) {
            here.cue -= Phrases.isThing(tokens, here.from) ? 6 : 0;
            return;
        }
        if (Lexicon.COUNTY.contains(tokens.key(here.to)) && here.words() > 1) {
            here.addCue(3, "it says itself that it is a county");
        }
        neighbours(here);
        thing(here);
    }

    private boolean speaks(Found here) {
        return Lexicon.SAY.contains(tokens.key(here.to + 1)) || Lexicon.SAY.contains(tokens.key(here.from - 1));
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
            here.cue -= part ? 4 : Lexicon.PROVINCE.contains(key) || tokens.isHeadline(here.from) ? 0 : 1.5;
        }
        boolean owned = tokens.is(next, Tokens.POSSESSIVE) && tokens.is(next + 1, Tokens.CAPITAL);
        if (owned
                && (Lexicon.SPOT.contains(tokens.key(next + 1)) || Lexicon.ORGANISATION.contains(tokens.key(next + 1)))
                && here.bestPrior() < 4) {
            here.cue -= 4;
        }
        int before = here.from - 1;
        boolean joinedBefore = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && !tokens.is(before, Tokens.FIRST)
                && tokens.start(here.from) - tokens.end(before) <= 1
                && !Lexicon.DIRECTION.contains(tokens.key(before));
        if (joinedBefore && !tokens.isHeadline(here.from)) {
            here.cue -= 1.5;
        }
        if (tokens.isMark(next, '-') && tokens.touchesNext(here.to) && tokens.is(next + 1, Tokens.CAPITAL)) {
            here.cue -= 0.5;
        }
    }

    /** "Roast turkey", "Panama hat", "Real Madrid": a thing or a team, not the place. */
    private void thing(Found here) {
        int before = here.from - 1;
        int next = here.to + 1;
        if (here.words() > 1 && !Lexicon.TEAM.contains(tokens.key(before))) {
            return;
        }
        boolean food = (tokens.together(before, here.from) && Lexicon.FOOD.contains(tokens.key(before)))
                || (tokens.together(here.to, next) && Lexicon.FOOD.contains(tokens.key(next)));
        boolean team = tokens.together(before, here.from)
                && tokens.is(before, Tokens.CAPITAL)
                && Lexicon.TEAM.contains(tokens.key(before));
        if (food || team || Phrases.isThing(tokens, here.from)) {
            here.cue -= 6;
        }
    }

    /** "Paris, Texas"; "Paris (France)"; "Lima is a city in Ohio". */
    private void containment(Found here, Found next) {
        boolean beside = next.from - here.to == 2
                && tokens.together(here.to, next.from)
                && (tokens.isMark(here.to + 1, ',') || tokens.isMark(here.to + 1, '('));
        if (!beside && !isDescribed(here, next)) {
            return;
        }
        for (NameMatch outer : next.matches) {
            if (outer.role() != NameRole.DEMONYM && isContainer(outer) && holds(here, outer)) {
                here.inside = next;
                next.isOuter = true;
                here.addCue(4, "'" + outer.entry().name() + "' follows it, which it lies in");
                next.addCue(2, "it follows a place that lies in it");
                return;
            }
        }
    }

    private static boolean holds(Found inner, NameMatch outer) {
        for (NameMatch match : inner.matches) {
            if (Containment.holds(match.entry(), outer.entry())) {
                return true;
            }
        }
        return false;
    }

    /** "X is a city in Y", "X, the capital of Y". */
    private boolean isDescribed(Found here, Found next) {
        if (!tokens.together(here.to, next.from) || next.from - here.to > 14) {
            return false;
        }
        int first = here.to + 1;
        boolean said = tokens.isMark(first, ',') || Lexicon.IS.contains(tokens.key(first));
        boolean article = Lexicon.DETERMINER.contains(tokens.key(first + 1));
        if (!said || !article) {
            return false;
        }
        int noun = first + 2;
        while (noun < next.from && !Lexicon.SETTLEMENT_NOUN.contains(tokens.key(noun))) {
            noun++;
        }
        int before = next.from - 1;
        while (before > noun && (tokens.key(before) == THE || Lexicon.DIRECTION.contains(tokens.key(before)))) {
            before--;
        }
        boolean led = tokens.key(before) == OF || Lexicon.IN.contains(tokens.key(before));
        return noun < next.from && led && before - noun <= 6;
    }

    private static boolean isContainer(NameMatch match) {
        Feature feature = match.entry().feature();
        return feature == Feature.COUNTRY
                || feature == Feature.PROVINCE
                || feature == Feature.COUNTY
                || feature == Feature.REGION
                || feature == Feature.ISLAND
                || feature == Feature.LAND;
    }

    /** "In Baku, Tbilisi and Ankara": what is said before the first holds for all. */
    private void list(Found here, Found next) {
        int gap = next.from - here.to;
        if (!tokens.together(here.to, next.from) || gap > 3 || gap < 2 || here.inside == next) {
            return;
        }
        boolean comma = tokens.isMark(here.to + 1, ',');
        boolean and = isAnd(tokens.key(next.from - 1));
        if (!(comma && (gap == 2 || and)) && !(and && gap == 2)) {
            return;
        }
        if (here.cue > 0) {
            next.addCue(Math.min(2.5, here.cue), "it stands in a list with another place");
        } else if (here.bestPrior() >= 3 && here.cue >= 0) {
            next.addCue(1, "it stands in a list with another place");
        }
        if (next.bestPrior() >= 3) {
            here.addCue(1, "it stands in a list with another place");
        }
    }

    private static boolean isAnd(long key) {
        return key == AND || key == OR;
    }

    private static final long AND = NameKey.word("and", 0, 3);
    private static final long OR = NameKey.word("or", 0, 2);
}
