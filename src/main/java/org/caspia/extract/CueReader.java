package org.caspia.extract;

import java.util.List;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a name say for or against its being a place. */
final class CueReader {
    private static final long OF = NameKey.word("of", 0, 2);
    private static final long IN = NameKey.word("in", 0, 2);
    private static final long FROM = NameKey.word("from", 0, 4);
    private static final long TO = NameKey.word("to", 0, 2);
    private static final long STATE = NameKey.word("state", 0, 5);
    private static final long THE = NameKey.word("the", 0, 3);

    private final Tokens tokens;
    private final Marks marks;
    private final ContainerReader containers;
    private final ThingReader things;
    private final HomeReader homes;

    CueReader(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.containers = new ContainerReader(tokens);
        this.things = new ThingReader(tokens, marks);
        this.homes = new HomeReader(tokens, marks);
    }

    void read(List<Found> found) {
        Found opening = null;
        for (int i = 1; i < found.size(); i++) {
            containers.readNation(found.get(i - 1), found.get(i));
        }
        for (int i = 0; i < found.size(); i++) {
            Found here = found.get(i);
            before(here);
            after(here);
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            shape(here, next != null && next.from == here.to + 1 && Judge.isAdjective(next));
            if (isDouble(here, next)) {
                here.cue -= 2 + Math.max(0, here.cue); // Snell-Zornig
            }
            if (next != null) {
                boolean opens = isScene(here, next);
                opening = opens || isOpening(here, next) ? here : opening;
                next.scene = opens || (opening != null && tokens.together(opening.from, next.from)) ? opening : null;
                here.near = Nearness.isTold(tokens, here.to, next.from) ? next : null;
                containers.read(found, i);
                list(here, next);
            }
        }
    }

    /** "In Kentucky, Greenville counted four dead"; not "in Kentucky, Ohio and Indiana". */
    private boolean isScene(Found here, Found next) {
        return Lexicon.IN.contains(tokens.key(here.from - 1))
                && next.from == here.to + 2
                && tokens.isMark(here.to + 1, ',')
                && tokens.together(here.from - 1, next.from)
                && !goesOn(next);
    }

    /** Whether a name is followed by more of a list. */
    private boolean goesOn(Found here) {
        return tokens.isMark(here.to + 1, ',') || isAnd(tokens.key(here.to + 1));
    }

    /** "On Montserrat, ash slid into Plymouth": a sentence that opens with where it plays. */
    private boolean isOpening(Found here, Found next) {
        return isLed(here)
                && tokens.isMark(here.to + 1, ',')
                && next.from > here.to + 2
                && tokens.together(here.from - 1, next.from);
    }

    /** The first name of a sentence, behind its first word: "In Elmira". */
    private boolean isLed(Found here) {
        return tokens.is(here.from - 1, Tokens.FIRST) && SCENE.contains(tokens.key(here.from - 1));
    }

    private static final WordSet SCENE = WordSet.of("in on across throughout");

    /** Whether a hyphen joins the name to a word that is no place. */
    private boolean isDouble(Found here, @Nullable Found next) {
        int hyphen = here.to + 1;
        return tokens.isMark(hyphen, '-')
                && tokens.touchesNext(here.to)
                && tokens.touchesNext(hyphen)
                && tokens.is(hyphen + 1, Tokens.CAPITAL)
                && !tokens.is(hyphen + 1, Tokens.ALL_CAPITALS)
                && here.bestPrior() < 3
                && (next == null || next.from != hyphen + 1);
    }

    private void before(Found here) {
        int at = here.from - 1;
        homes.read(here);
        if (!tokens.together(at, here.from)) {
            homes.dateline(here);
            return;
        }
        if (tokens.key(at) == THE) {
            here.isStream = tokens.key(at - 1) != IN && isStream(here.to + 1);
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
        if (Lexicon.IN.contains(key) && !Lexicon.ABSTRACT.contains(tokens.key(at - 1))) {
            here.addCue(3.5, "'" + tokens.word(at) + "' stands before it");
        } else if (Lexicon.TO.contains(key)) {
            boolean way = (key == FROM || key == TO) && Lexicon.MOTION.contains(tokens.key(at - 1));
            here.addCue(way ? 2.5 : key == FROM ? 1.5 : 1, "'" + tokens.word(at) + "' stands before it");
        } else if (key == OF) {
            if (NOBLE.contains(tokens.key(at - 1)) && tokens.is(at - 1, Tokens.CAPITAL)) {
                here.cue -= 5;
                return;
            }
            boolean settlement = Lexicon.SETTLEMENT.contains(tokens.key(at - 1));
            here.isProvince |= Lexicon.PROVINCE.contains(tokens.key(at - 1));
            here.isTown |= Lexicon.SETTLEMENT_NOUN.contains(tokens.key(at - 1)) && !here.isProvince;
            here.addCue(
                    settlement ? 4.5 : 0.5,
                    settlement ? "'" + tokens.word(at - 1) + " of' stands before it" : "'of' stands before it");
        }
    }

    private boolean isStream(int next) {
        boolean ends = tokens.isMark(next, '.') || tokens.isMark(next, ',') || tokens.isMark(next, ';');
        return ends || (FLOWS.contains(tokens.key(next)) && !tokens.is(next, Tokens.CAPITAL));
    }

    /** After "the Ohio", when that is the river. */
    private static final WordSet FLOWS =
            WordSet.of("in at to and by from with is was were has had flows flowed rises rose runs ran"
                    + " joins meets burst overflowed fell near above below between for on where which until when into");

    private static final WordSet NOBLE = WordSet.of(
            "knights duke duchess earl countess marquess marquis viscount baron baroness lord lady prince princess");

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
        if (LIES.contains(tokens.key(next))) {
            here.addCue(1.5, "'" + tokens.word(next) + "' follows it");
        }
        int word = tokens.is(next, Tokens.POSSESSIVE) ? next + 1 : next;
        if (Lexicon.AFTER_PLACE.contains(tokens.key(word)) && !tokens.is(word, Tokens.CAPITAL)) {
            boolean plain = here.words() == 1 && MODIFIER.contains(tokens.key(here.to));
            boolean strong = !plain && Lexicon.STRONG_AFTER_PLACE.contains(tokens.key(word));
            here.addCue(strong ? 2.5 : 1, "'" + tokens.word(word) + "' follows it");
        }
        if (marks.is(next, Marks.ORGANISATION) && (isCouncil(next) || isCouncil(next + 1))) {
            here.addCue(2.5, "'" + tokens.word(next) + "' follows it");
        }
        boolean college = tokens.key(next) == STATE
                && tokens.is(next, Tokens.CAPITAL)
                && here.matches.stream().noneMatch(match -> match.entry().feature() == Feature.PROVINCE);
        if (Lexicon.PROVINCE.contains(tokens.key(next)) && tokens.is(next, Tokens.WORD) && !college) {
            here.isProvince = true;
            here.addCue(2, "'" + tokens.word(next) + "' follows it");
        }
    }

    /** "Perry City Council", "Anderson County Commission", "Kokomo Fire Department". */
    private boolean isCouncil(int i) {
        return marks.is(i, Marks.ORGANISATION) && COUNCIL.contains(tokens.key(i));
    }

    private static final WordSet LIES = WordSet.of("lies lie adjoins adjoin borders");
    private static final WordSet COUNCIL =
            WordSet.of("council commission police fire sheriff schools aldermen commissioners supervisors selectmen");

    private static final WordSet GENERIC =
            WordSet.of("puerto villa san santa port fort mount cape point saint rio monte cerro ciudad"
                    + " new nuevo nueva tanjung kota bandar porto ville sankt");

    /** Words before "officials" and "police" that are no places: "school officials". */
    private static final WordSet MODIFIER =
            WordSet.of("fire school town city state county village union hospital bank border military local security"
                    + " rescue health church court college university industry government army navy transport traffic park"
                    + " post mill mine defense defence federal public city rebel riot");

    /** What the name itself looks like. */
    private void shape(Found here, boolean beforePeople) {
        if (here.from == here.to) {
            word(here);
        } else {
            here.cue += 1;
        }
        boolean demonym = here.matches.get(0).role() == NameRole.DEMONYM;
        if (demonym) {
            here.cue -= Phrases.isThing(tokens, here.from) || isPartOfPlaceName(here) || isNickname(here) ? 6 : 0;
            return;
        }
        here.isProvince |= here.words() > 1 && Lexicon.PROVINCE.contains(tokens.key(here.to));
        if (Lexicon.COUNTY.contains(tokens.key(here.to)) && here.words() > 1) {
            here.addCue(3, "it says itself that it is a county");
        }
        things.read(here, beforePeople);
    }

    /** What a name of one word is besides: a direction, an ordinary word, a name of people, a title. */
    private void word(Found here) {
        long key = tokens.key(here.from);
        boolean country = here.matches.get(0).entry().feature() == Feature.COUNTRY;
        double known = here.bestPrior();
        here.cue -= isNoName(here) ? 9 : 0;
        if (!country && Lexicon.ORDINARY.contains(key)) {
            here.cue -= tokens.is(here.from, Tokens.FIRST) ? 3 : known > 3 ? 0.5 : 1.5;
            here.cue -= tokens.key(here.from - 1) == THE ? 1.5 : 0;
        }
        here.cue -= tokens.length(here.from) <= 3 && isSecondName(here) ? 1.2 : 0;
        boolean led = here.cue >= 1.5;
        boolean articled = here.matches.get(0).role() == NameRole.ARTICLED; // "the Shannon" is nobody
        boolean human = !articled && (Lexicon.SURNAMES.contains(key) || Lexicon.GIVEN_NAMES.contains(key));
        if (!country && human) {
            here.cue -= led ? 0.4 : known > 3.5 ? 0.8 : 1.5;
        }
        if (marks.isKnownSurname(key)) {
            here.cue -= country ? 3 : led ? 1 : 4;
        }
        boolean capital = here.matches.stream()
                .anyMatch(match -> match.entry().feature() == Feature.CAPITAL && match.role() == NameRole.PRIMARY);
        if (!capital && speaks(here) && human) {
            here.cue -= 2;
        }
        if (GENERIC.contains(key) && tokens.is(here.to + 1, Tokens.CAPITAL)) {
            here.cue -= 6; // Puerto General San Martín
        }
        if (isRare(here)) {
            boolean alone = here.cue >= 1 && !tokens.is(here.to + 1, Tokens.CAPITAL);
            here.cue += tokens.is(here.from, Tokens.FIRST) ? 0.4 : alone ? 1.2 : 0.8;
        }
    }

    /** Whether it is no town's own name. */
    private static boolean isSecondName(Found here) {
        return here.matches.stream()
                .allMatch(match ->
                        match.role() == NameRole.ALTERNATE && match.entry().isListedTown());
    }

    /** "North", "May", "Sen. Jackson". */
    private boolean isNoName(Found here) {
        long key = tokens.key(here.from);
        boolean title = here.matches.get(0).role() != NameRole.ABBREVIATION
                && Lexicon.TITLES.contains(key)
                && tokens.isMark(here.to + 1, '.')
                && tokens.touchesNext(here.to);
        boolean clock = tokens.is(here.from, Tokens.ALL_CAPITALS) && CLOCK.contains(key);
        return title
                || clock
                || Lexicon.DIRECTION.contains(key)
                || Lexicon.CALENDAR.contains(key)
                || (PLAIN.contains(key) && (!here.isProvince || key == UNITED));
    }

    /** Names of parts of countries that alone are words: the City of London, Lakes in South Sudan, the Free State. */
    private static final WordSet PLAIN = WordSet.of(
            "city capital centre center council federation islands lakes free light lot hat bet general united");

    private static final WordSet CLOCK = WordSet.of("est edt cst cdt mst mdt pst pdt gmt cet");
    private static final long UNITED = NameKey.word("united", 0, 6);

    /** "Indian Land", "Spanish Fork": a people inside the name of a place. */
    private boolean isPartOfPlaceName(Found here) {
        int next = here.to + 1;
        return tokens.together(here.to, next)
                && tokens.is(next, Tokens.CAPITAL)
                && tokens.start(next) - tokens.end(here.to) == 1
                && !tokens.isHeadline(here.from)
                && (Lexicon.NATURE.contains(tokens.key(next)) || LANDMARK.contains(tokens.key(next)));
    }

    /** "The man they call Dutch has won." */
    private boolean isNickname(Found here) {
        int next = here.to + 1;
        boolean ends = !tokens.is(next, Tokens.WORD) || VERB.contains(tokens.key(next));
        return ends && NICKNAME.contains(tokens.key(here.from - 1)) && tokens.together(here.from - 1, here.from);
    }

    private static final WordSet NICKNAME = WordSet.of("call calls called nicknamed dubbed named");
    private static final WordSet VERB = WordSet.of("is was has had won");

    private static final WordSet LANDMARK = WordSet.of(
            "corner harbor harbour land wells fork lick head point trail rocks rock orchard town village shores grove"
                    + " bottom mound");

    /** Whether the word is neither an ordinary one nor a name of people, so that it is hardly anything but a place. */
    private boolean isRare(Found here) {
        long key = tokens.key(here.from);
        return tokens.length(here.from) >= 4
                && here.matches.get(0).role() == NameRole.PRIMARY
                && !Lexicon.ORDINARY.contains(key)
                && !Lexicon.FAMILY_NAMES.contains(key)
                && !Lexicon.SURNAMES.contains(key)
                && !Lexicon.GIVEN_NAMES.contains(key);
    }

    private boolean speaks(Found here) {
        return Lexicon.SAY.contains(tokens.key(here.to + 1)) || Lexicon.SAY.contains(tokens.key(here.from - 1));
    }

    /** "In Baku, Tbilisi and Ankara": what is said before the first holds for all. */
    private void list(Found here, Found next) {
        int gap = next.from - here.to;
        if (!tokens.together(here.to, next.from) || gap > 3 || gap < 2 || here.inside == next) {
            return;
        }
        if (gap == 2 && tokens.key(here.to + 1) == TO && tokens.key(here.from - 1) == FROM) {
            next.addCue(1.5, "it is where a way leads to");
        }
        boolean comma = tokens.isMark(here.to + 1, ',') && !(isLed(here) && !goesOn(next));
        boolean and = isAnd(tokens.key(next.from - 1));
        if (!(comma && (gap == 2 || and)) && !(and && gap == 2)) {
            return;
        }
        next.peer = here;
        here.peer = here.peer == null ? next : here.peer;
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
