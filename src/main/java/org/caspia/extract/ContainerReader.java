package org.caspia.extract;

import java.util.List;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** Reads where the text itself says what a place lies in: "Paris, Texas", "Paris (France)", "Lima is a city in Ohio". */
final class ContainerReader {
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long IN = NameKey.word("in", 0, 2);
    private static final long WITHIN = NameKey.word("within", 0, 6);
    private static final long ONE = NameKey.word("one", 0, 3);
    private static final long THE = NameKey.word("the", 0, 3);

    private final Tokens tokens;

    ContainerReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Joins a name to the one after it, or near after it, that is said to hold it. */
    void read(List<Found> found, int index) {
        Found here = found.get(index);
        for (int i = index + 1; i < Math.min(index + 4, found.size()) && here.inside == null; i++) {
            if (i == index + 1 || isDescribed(tokens, here.to, found.get(i).from)) {
                join(here, found.get(i));
            }
        }
    }

    /** "The Australian city of Melbourne", "the Polish port Gdynia": a people and a word for a place tell the country. */
    void readNation(Found before, Found here) {
        if (!Judge.isAdjective(before) || here.from - before.to > 6 || !tokens.together(before.to, here.from)) {
            return;
        }
        int last = here.from - 1;
        last -= tokens.key(last) == THE ? 1 : 0;
        last -= tokens.key(last) == OF ? 1 : 0;
        boolean noun =
                Lexicon.SETTLEMENT_NOUN.contains(tokens.key(last)) || Lexicon.PROVINCE.contains(tokens.key(last));
        for (int i = before.to + 1; noun && i < last; i++) {
            noun = tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.CAPITAL) || tokens.isMark(i, '-');
        }
        if (noun && last > before.to) {
            here.nation = before;
            here.addCue(
                    3,
                    "the words before it call it a place of "
                            + before.matches.get(0).entry().name());
        }
    }

    private void join(Found here, Found next) {
        boolean described = isDescribed(tokens, here.to, next.from) || isInCounty(here, next);
        if (!described && !isBeside(here, next) && !isPartOf(here, next)) {
            return;
        }
        for (NameMatch outer : next.matches) {
            if (outer.role() != NameRole.DEMONYM
                    && isContainer(outer)
                    && next.isOfNation(outer.entry())
                    && holds(here, outer)) {
                here.inside = next;
                next.isOuter = true;
                next.inner = here;
                here.addCue(4, "'" + outer.entry().name() + "' follows it, which it lies in");
                next.addCue(2, "it follows a place that lies in it");
                return;
            }
        }
        boolean area = next.matches.stream().anyMatch(outer -> outer.role() != NameRole.DEMONYM && isContainer(outer));
        boolean part = here.isProvince && !isBeside(here, next);
        boolean direction = next.from == next.to && Lexicon.DIRECTION.contains(tokens.key(next.from));
        if (area && !direction && here.claimed == null && (described || part || isShortState(next))) {
            here.claimed = next;
            here.addCue(described ? 3 : 2, "the text says what it lies in");
        }
    }

    private boolean isBeside(Found here, Found next) {
        return next.from - here.to == 2
                && tokens.together(here.to, next.from)
                && (tokens.isMark(here.to + 1, ',') || tokens.isMark(here.to + 1, '('));
    }

    /** "Ona, W.Va.", "Rush, Boyd County": nobody writes that of anything but a place in it. */
    private static boolean isShortState(Found next) {
        NameMatch first = next.matches.get(0);
        return first.role() == NameRole.ABBREVIATION && first.entry().feature() == Feature.PROVINCE;
    }

    /** "Kasese district in Uganda", "San Jose in the province of Nueva Ecija"; not "goods from Mexico in the United States". */
    private boolean isPartOf(Found here, Found next) {
        if (!tokens.together(here.to, next.from) || next.from - here.to > 6 || here.bestPrior() >= 4.4) {
            return false;
        }
        int i = here.to + 1;
        if (Lexicon.PROVINCE.contains(tokens.key(i)) || Lexicon.SETTLEMENT_NOUN.contains(tokens.key(i))) {
            i++;
        }
        boolean led = tokens.key(i) == OF || tokens.key(i) == IN;
        i += tokens.key(i + 1) == THE ? 2 : 1;
        if (led && Lexicon.PROVINCE.contains(tokens.key(i)) && tokens.key(i + 1) == OF) {
            i += tokens.key(i + 2) == THE ? 3 : 2;
        }
        return led && i == next.from;
    }

    /** "Foya, in Lofa County", "the Santa Bárbara canton, in the Heredia province". */
    private boolean isInCounty(Found here, Found next) {
        boolean county = next.words() > 1 && Lexicon.PROVINCE.contains(tokens.key(next.to))
                || Lexicon.PROVINCE.contains(tokens.key(next.to + 1));
        int comma = here.to + (Lexicon.PROVINCE.contains(tokens.key(here.to + 1)) ? 2 : 1);
        int first = comma + (tokens.key(comma + 2) == THE ? 3 : 2);
        return county
                && next.from == first
                && tokens.isMark(comma, ',')
                && tokens.key(comma + 1) == IN
                && tokens.together(here.to, next.from);
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
    static boolean isDescribed(Tokens tokens, int to, int from) {
        if (!tokens.together(to, from) || from - to > 24) {
            return false;
        }
        int first = to + 1;
        boolean said = tokens.isMark(first, ',') || Lexicon.IS.contains(tokens.key(first));
        boolean article = Lexicon.DETERMINER.contains(tokens.key(first + 1)) || tokens.key(first + 1) == ONE;
        if (!said || !article) {
            return false;
        }
        int noun = first + 2;
        while (noun < from && (tokens.is(noun, Tokens.CAPITAL) || !Lexicon.PLACE_NOUN.contains(tokens.key(noun)))) {
            noun++;
        }
        int before = from - 1;
        while (before > noun
                && (tokens.key(before) == THE
                        || tokens.isMark(before, ',')
                        || Lexicon.DIRECTION.contains(tokens.key(before)))) {
            before--;
        }
        boolean led = tokens.key(before) == OF || tokens.key(before) == IN || tokens.key(before) == WITHIN;
        return noun < from && led && before - noun <= 15;
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
}
