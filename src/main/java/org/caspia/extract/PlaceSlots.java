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
    private static final WordSet LED = WordSet.of("in near outside around across throughout via through");
    private static final WordSet NEAR = WordSet.of("in near outside around on");

    private static final WordSet LEFT = WordSet.of(
            "fled fleeing besieged shelled shelling recaptured retook overran liberated reached bombarded evacuated"
                    + " left");

    private static final WordSet KIND = WordSet.of(
            "reservoir canal gorge pass strait bay river rivers creek lake island islands mountains valley village"
                    + " villages town district neighbourhood neighborhood suburb area region province county prefecture"
                    + " residents villagers oblast subdistrict municipality commune parish hamlet peninsula ward"
                    + " archipelago locality quarter");

    private final Tokens tokens;
    private final Marks marks;
    private final BitSet taken;
    private final BitSet containers;

    /** Knows the tokens that places stand at already. */
    PlaceSlots(Tokens tokens, Marks marks, BitSet taken, BitSet containers) {
        this.tokens = tokens;
        this.marks = marks;
        this.taken = taken;
        this.containers = containers;
    }

    boolean isSlot(int from, int end) {
        boolean led = LED.contains(tokens.key(from - 1)) && !Lexicon.ABSTRACT.contains(tokens.key(from - 2));
        return tokens.together(from - 1, from)
                && (!tokens.is(from - 1, Tokens.CAPITAL) || tokens.key(from - 1) == THE)
                && (isListed(from, end)
                        || (led && !tokens.is(end + 1, Tokens.POSSESSIVE))
                        || isKind(end)
                        || isKind(endOfNext(end))
                        || isInside(end)
                        || isInside(endOfNext(end))
                        || isAtNear(from, end)
                        || isHome(from)
                        || isOfPeople(from)
                        || isMotion(from, end));
    }

    /** "In Katwa and Mabalako", "from Clunes, Lexton and Learmonth"; but "In Paris, Macron and Merkel". */
    boolean isListed(int from, int end) {
        if (from < 3 || !taken.get(from - 2) || tokens.is(from - 3, Tokens.FIRST)) {
            return false;
        }
        boolean comma = tokens.isMark(from - 1, ',')
                && (tokens.isMark(end + 1, ',') || tokens.key(end + 1) == AND)
                && !Lexicon.SAY.contains(tokens.key(end + 2));
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

    /** "Residents of X". */
    private boolean isOfPeople(int from) {
        return tokens.key(from - 1) == OF && PEOPLE.contains(tokens.key(from - 2));
    }

    private static final WordSet PEOPLE =
            WordSet.of("residents people villagers natives citizens mayor outskirts inhabitants streets suburbs siege");

    /** "Anne Dorrian, of X", "Elmer Voth, 84, of X". */
    private boolean isHome(int from) {
        int name = tokens.is(from - 3, Tokens.NUMBER) && tokens.isMark(from - 4, ',') ? from - 5 : from - 3;
        return tokens.key(from - 1) == OF && tokens.isMark(from - 2, ',') && marks.is(name, Marks.PERSON);
    }

    /** "The road to X was shut", "came down from X", "flew from X to Y", "fled X for Y", "marched on X", "crossed the X". */
    private boolean isMotion(int from, int end) {
        long before = tokens.key(from - 1);
        int verb = ADVERB.contains(tokens.key(from - 2)) ? from - 3 : from - 2;
        boolean way = (before == TO || before == FROM) && Lexicon.MOTION.contains(tokens.key(verb));
        boolean pair = before == FROM && tokens.key(end + 1) == TO && tokens.is(end + 2, Tokens.CAPITAL);
        boolean back = before == TO && tokens.is(from - 2, Tokens.CAPITAL) && taken.get(from - 2);
        boolean advance = before == ON && ADVANCE.contains(tokens.key(from - 2));
        boolean stop = before == AT
                && (end == from && !isOwner(end) && !WORK.contains(tokens.key(from - 2))
                        || STOP.contains(tokens.key(from - 2)));
        boolean flows = from == end && FLOWS.contains(tokens.key(end + 1));
        boolean banks = tokens.key(from - 2) == OF && BANKS.contains(tokens.key(from - 3));
        boolean river = before == THE && (flows || banks || CROSS.contains(tokens.key(from - 2)));
        boolean left = LEFT.contains(before) && !Lexicon.SAY.contains(tokens.key(end + 1));
        return way || pair || back || advance || stop || river || left;
    }

    /** "At Children's", "at Snell-Zornig", "at Hogpath and Mill roads". */
    private boolean isOwner(int end) {
        for (int i = end + 1; i < end + 7 && tokens.together(end, i); i++) {
            if (ROADS.contains(tokens.key(i))) {
                return true;
            }
        }
        return tokens.is(end + 1, Tokens.POSSESSIVE) || tokens.isMark(end + 1, '-');
    }

    private static final WordSet ROADS = WordSet.of("roads streets avenues lanes");

    /** "To X in Sudan", "struck X and Y in Seno province". */
    private boolean isInside(int end) {
        return tokens.key(end + 1) == IN
                && (containers.get(end + 2) || containers.get(end + 3) && tokens.key(end + 2) == THE);
    }

    /** Where the next name of a list ends; the same one when no other follows. */
    private int endOfNext(int end) {
        boolean and = tokens.key(end + 1) == AND && tokens.is(end + 2, Tokens.CAPITAL);
        return !and ? end : tokens.is(end + 3, Tokens.CAPITAL) ? end + 3 : end + 2;
    }

    private static final long IN = NameKey.word("in", 0, 2);
    private static final long ON = NameKey.word("on", 0, 2);
    private static final long THE = NameKey.word("the", 0, 3);
    private static final WordSet ADVERB = WordSet.of("down up over out back in off straight north south east west");
    private static final WordSet ADVANCE =
            WordSet.of("marched advanced advance attack attacks assault raid offensive closing");
    /** Before "at X", when X is a firm or a school. */
    private static final WordSet WORK =
            WordSet.of("engineer engineers analyst analysts economist economists strategist executive"
                    + " executives manager managers director researcher researchers scientist scientists lawyer lawyers spokesman spokeswoman"
                    + " worker workers employed employee employees works worked working teaches taught teacher professor fellow studied studies"
                    + " job jobs boss bosses shop shops shopped partner colleague trader traders curator editor");

    private static final WordSet STOP =
            WordSet.of("landed docked anchored arrived stopped camped crashed exploded berthed moored"
                    + " people two three four five six seven eight nine ten several dozens villagers");
    private static final WordSet FLOWS = WordSet.of("flowed flows flow burst overflowed meanders empties swelled");
    private static final WordSet BANKS = WordSet.of(
            "banks bank mouth shores shore tributary tributaries basin valley headwaters confluence bend estuary slopes foothills source");
    private static final WordSet CROSS = WordSet.of("cross crosses crossed crossing along across down up");
}
