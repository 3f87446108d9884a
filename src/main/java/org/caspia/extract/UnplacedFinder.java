package org.caspia.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.article.Article;
import org.caspia.event.Evidence;
import org.caspia.event.NameUse;
import org.caspia.event.TextSpan;
import org.caspia.event.UnplacedName;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;

/**
 * Finds names that can only be places although the gazetteer does not know them: "the Waikato River", "Lake Toplitz", "the village of
 * Utitsa", "in Zherdeli, Russia". They are listed as found and not placed.
 */
final class UnplacedFinder {
    private static final int MOST_WORDS = 3;
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long AND = NameKey.word("and", 0, 3);
    private static final WordSet BEFORE_NAME = WordSet.of("lake mount cape river");
    private static final WordSet AFTER_NAME = WordSet.of(
            "fork point brook cove mountain range lagoon pass passage settlement shire regency canton parish"
                    + " municipality corner corners junction landing crossing partido river lake creek island islands"
                    + " mountains valley peninsula strait canal falls forest gorge plateau glacier volcano beach reservoir"
                    + " dam desert bay county province district oblast governorate voivodeship raion prefecture township");

    private final Article article;
    private final Tokens tokens;
    private final Marks marks;
    private final List<Found> found;
    private final Approximator approximator;
    private final PlaceSlots slots;
    private final BitSet taken = new BitSet();
    private final BitSet containers = new BitSet();
    private final BitSet known = new BitSet();
    /** Names whose places are all ruled out. */
    private final BitSet rejected = new BitSet();

    /** Names whose known places do not fit the article: first token to last. */
    private final Map<Integer, Integer> doubtful = new HashMap<>();

    UnplacedFinder(Article article, Tokens tokens, Marks marks, List<Found> found) {
        this.article = article;
        this.tokens = tokens;
        this.marks = marks;
        this.found = found;
        this.approximator = new Approximator(tokens);
        this.slots = new PlaceSlots(tokens, marks, taken, containers);
        for (Found here : found) {
            if (!here.isObscure()) {
                known.set(here.from, here.to + 1);
            }
            rejected.set(here.from, here.to + 1, !here.accepted && here.chosen != null);
            if (here.accepted && here.chosen == null) {
                doubtful.put(here.from, here.to);
            }
            if (here.accepted && here.chosen != null) {
                taken.set(here.from, here.to + 1);
                Feature feature = here.chosen.match().entry().feature();
                containers.set(here.from, here.use != NameUse.DEMONYM && HOLDERS.contains(feature));
            }
        }
    }

    private static final Set<Feature> HOLDERS = EnumSet.of(Feature.COUNTRY, Feature.PROVINCE, Feature.COUNTY);

    /** The names; those that the text itself places become finds in their order instead. */
    List<UnplacedName> find() {
        List<UnplacedName> names = new ArrayList<>();
        List<Found> placed = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = isOpen(i) ? nameAt(i) : isDateline(i) ? endOfDateline(i) : doubtful.getOrDefault(i, -1);
            if (end >= i) {
                Found here = approximator.unknown(i, end, found);
                if (here == null) {
                    names.add(name(i, end));
                } else {
                    placed.add(here);
                }
                taken.set(i, end + 1);
                i = end;
            }
            i++;
        }
        found.addAll(placed);
        found.sort(Comparator.comparingInt(here -> here.from));
        return names;
    }

    /** "ALPE D'HUEZ, France -". */
    private boolean isDateline(int i) {
        int end = endOfDateline(i);
        return tokens.is(i, Tokens.FIRST)
                && tokens.is(i, Tokens.ALL_CAPITALS)
                && !taken.get(i)
                && !doubtful.containsKey(i)
                && tokens.text().substring(tokens.start(i), tokens.end(end)).length() > 4
                && ((tokens.isMark(end + 1, ',') && containers.get(end + 2))
                        || (tokens.isMark(end + 1, '(') && tokens.isMark(end + 3, ')') && isDash(end + 4)));
    }

    private boolean isDash(int i) {
        return tokens.isMark(i, '-') || tokens.isMark(i, '\u2013') || tokens.isMark(i, '\u2014');
    }

    private int endOfDateline(int from) {
        int end = from;
        while (tokens.is(end + 1, Tokens.ALL_CAPITALS) && tokens.together(from, end + 1)) {
            end++;
        }
        return end;
    }

    private boolean isOpen(int i) {
        return tokens.is(i, Tokens.CAPITAL)
                && !taken.get(i)
                && !rejected.get(i)
                && !doubtful.containsKey(i)
                && !marks.is(i, Marks.PERSON)
                && !marks.is(i, Marks.ORGANISATION)
                && tokens.length(i) > 2
                && !Lexicon.OPENING.contains(tokens.key(i))
                && !Lexicon.CALENDAR.contains(tokens.key(i))
                && !Lexicon.TITLES.contains(tokens.key(i))
                && !tokens.is(i, Tokens.ALL_CAPITALS);
    }

    /** The last token of a name that begins here; -1 when none does. */
    private int nameAt(int from) {
        int end = from;
        while (end + 1 < tokens.size() && end - from + 1 < MOST_WORDS && tokens.start(end + 1) - tokens.end(end) == 1) {
            if (isOpen(end + 1)) {
                end++;
            } else if (JOINT.contains(tokens.key(end + 1)) && isOpen(end + 2) && !tokens.is(end + 1, Tokens.CAPITAL)) {
                end += 2;
            } else {
                break;
            }
        }
        if (tokens.is(end + 1, Tokens.CAPITAL) && tokens.start(end + 1) - tokens.end(end) <= 1) {
            return -1;
        }
        if (Lexicon.ILLNESS.contains(tokens.key(end + 1))) {
            return -1;
        }
        boolean kindBehind =
                end > from && !Lexicon.ORGANISATION.contains(tokens.key(from)) && AFTER_NAME.contains(tokens.key(end));
        boolean kindBefore = end > from && BEFORE_NAME.contains(tokens.key(from));
        boolean named = tokens.key(from - 1) == OF
                && (Lexicon.SETTLEMENT_NOUN.contains(tokens.key(from - 2)) || PLACES.contains(tokens.key(from - 2)));
        boolean led = Lexicon.IN.contains(tokens.key(from - 1)) && tokens.together(from - 1, from);
        boolean inside = led && tokens.isMark(end + 1, ',') && containers.get(end + 2) && tokens.together(end, end + 2);
        return kindBehind || kindBefore || named || inside || isSubject(from, end) || isUnknownAfterIn(from, end)
                ? end
                : -1;
    }

    private static final WordSet JOINT = WordSet.of("i de da do dos das del di della y el al sur");

    /** "Utitsa is a village in Mozhaysk District". */
    private boolean isSubject(int from, int end) {
        boolean aside = tokens.key(end + 1) == TO
                && tokens.key(end + 2) == THE
                && Lexicon.DIRECTION.contains(tokens.key(end + 3))
                && tokens.key(from - 1) == AND;
        if (!tokens.is(from, Tokens.FIRST)) {
            return aside;
        }
        if (LIES.contains(tokens.key(end + 1)) || isCalledPlace(end)) {
            return true;
        }
        for (Found outer : approximator.after(end, found)) {
            if (ContainerReader.isDescribed(tokens, end, outer.from)) {
                return true;
            }
        }
        return false;
    }

    /** "X is a village near", not "X is a town councillor". */
    private boolean isCalledPlace(int end) {
        if (!Lexicon.IS.contains(tokens.key(end + 1)) || !Lexicon.DETERMINER.contains(tokens.key(end + 2))) {
            return false;
        }
        int noun = end + 3;
        while (noun < end + 6 && !Lexicon.PLACE_NOUN.contains(tokens.key(noun))) {
            noun++;
        }
        boolean leads = OF_PLACES.contains(tokens.key(noun + 1)) || tokens.isMark(noun + 1, ',');
        return Lexicon.PLACE_NOUN.contains(tokens.key(noun)) && leads && tokens.together(end, noun + 1);
    }

    private static final WordSet PLACES =
            WordSet.of("villages towns cities islands outskirts suburbs districts islets rocks reef reefs shoals");
    private static final WordSet OF_PLACES =
            WordSet.of("in near on at located situated about north south east west between along");

    private static final long TO = NameKey.word("to", 0, 2);
    private static final long THE = NameKey.word("the", 0, 3);
    private static final WordSet LIES = WordSet.of("lies adjoins borders");

    /** "In Chibok": a capitalised word that is no known name of anything else. */
    private boolean isUnknownAfterIn(int from, int end) {
        if (!slots.isSlot(from, end)
                || end > from + (JOINT.contains(tokens.key(from + 1)) ? 2 : 1)
                || tokens.length(from) < 4) {
            return false;
        }
        for (int i = from; i <= end; i++) {
            long key = tokens.key(i);
            if (Lexicon.ORGANISATION.contains(key)
                    || Lexicon.GIVEN_NAMES.contains(key)
                    || Lexicon.SURNAMES.contains(key)
                    || Lexicon.OFFICE.contains(key)
                    || Lexicon.STATE_BODY.contains(key)
                    || (Lexicon.DIRECTION.contains(key) && (i > from || from == end))
                    || Lexicon.ORDINARY.contains(key)
                    || Lexicon.SPOT.contains(key)
                    || NO_PLACE.contains(key)
                    || marks.isKnownSurname(key)
                    || (known.get(from) && known.get(end) && !slots.isListed(from, end))) {
                return false;
            }
        }
        return true;
    }

    private static final WordSet NO_PLACE = WordSet.of(
            "ole trafigura glencore vitol gunvor nvidia intel boots greggs tesco asda aldi lidl walmart costco starbucks pfizer cargill bunge boeing"
                    + " airbus samsung sony honda nissan hyundai ikea uber spotify paypal citigroup barclays nomura reuters bloomberg harvard"
                    + " yale stanford princeton interpol nato opec unesco unicef islam christianity judaism hinduism buddhism god christ allah jesus facebook twitter google"
                    + " apple microsoft amazon instagram youtube netflix nasa science nature windows android linux python"
                    + " java latin arabic hebrew hindi urdu yiddish mandarin cantonese swahili farsi pashto sanskrit"
                    + " esperanto english spanish number heaven hell earth mars venus jupiter saturn moon genesis exodus"
                    + " section chapter article figure table phase stage group division level grade class category type"
                    + " covid ebola zika brexit olympics ramadan lent hajj diwali passover hanukkah bitcoin ethereum euro"
                    + " dollars euros pounds yen yuan season round game week day year part act scene episode parliament"
                    + " congress senate chapter medicine economics physics chemistry literature internet");

    private UnplacedName name(int from, int to) {
        int start = tokens.start(from);
        int end = tokens.end(to);
        Evidence evidence = new Evidence(
                article.id(),
                new TextSpan(start, end),
                article.slice(start, end),
                "it can only be a place, but the gazetteer does not know it");
        return new UnplacedName(evidence, tokens.sentence(from));
    }
}
