package org.caspia.extract;

import java.util.HashSet;
import java.util.Set;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/**
 * Marks the words of an article that belong to names of people and of organisations, so that a place inside such a name is not
 * taken for the place: Paris Hilton, Bank of Georgia, New York Times.
 */
final class Marks {
    static final byte PERSON = 1;
    static final byte ORGANISATION = 2;

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final byte[] marks;
    private final Set<Long> surnames = new HashSet<>();

    private Marks(Tokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.marks = new byte[tokens.size()];
    }

    static Marks of(Tokens tokens, Gazetteer gazetteer) {
        Marks marks = new Marks(tokens, gazetteer);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Tokens.CAPITAL)) {
                i = Math.max(i, marks.markRun(i));
            }
        }
        return marks;
    }

    boolean is(int token, byte mark) {
        return token >= 0 && token < marks.length && marks[token] == mark;
    }

    /** Whether someone of this family name is named in full in the article. */
    boolean isKnownSurname(long key) {
        return surnames.contains(key);
    }

    /** Looks at a run of capitalised words; returns its last token. */
    private int markRun(int from) {
        int to = endOfRun(from);
        int first = from;
        if (tokens.is(from, Tokens.FIRST) && Lexicon.OPENING.contains(tokens.key(from)) && from < to) {
            first = from + 1;
        }
        markOrganisation(first, to);
        markPeople(first, to);
        return to;
    }

    /** A run goes on over capitalised words, initials, and small words between two capitals. */
    private int endOfRun(int from) {
        int last = from;
        int i = from + 1;
        while (i < tokens.size() && tokens.together(from, i)) {
            if (tokens.is(i, Tokens.CAPITAL) && joined(i - 1, i)) {
                last = i;
            } else if (!isBridge(i)) {
                break;
            }
            i++;
            if (i - last > 3) {
                break;
            }
        }
        return last;
    }

    private boolean isBridge(int i) {
        if (tokens.isMark(i, '.')) {
            return tokens.length(i - 1) <= 3 && tokens.is(i - 1, Tokens.CAPITAL);
        }
        if (tokens.isMark(i, '-') || tokens.isMark(i, '&') || tokens.isMark(i, '\u2013')) {
            return tokens.is(i + 1, Tokens.CAPITAL)
                    && (tokens.isMark(i, '&') || (tokens.touchesNext(i - 1) && tokens.touchesNext(i)));
        }
        boolean small = tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.CAPITAL) && tokens.length(i) <= 4;
        return small && Lexicon.INSIDE.contains(tokens.key(i)) && joined(i - 1, i) && !isAnd(i);
    }

    private boolean isAnd(int i) {
        long key = tokens.key(i);
        return key == AND || key == IN || key == BY || key == ON;
    }

    private static final long AND = NameKey.word("and", 0, 3);
    private static final long IN = NameKey.word("in", 0, 2);
    private static final long BY = NameKey.word("by", 0, 2);
    private static final long ON = NameKey.word("on", 0, 2);
    private static final long OF = NameKey.word("of", 0, 2);

    private boolean joined(int a, int b) {
        return tokens.start(b) - tokens.end(a) <= 1;
    }

    private void markOrganisation(int from, int to) {
        int lastHead = -1;
        int firstHead = -1;
        for (int i = from; i <= to; i++) {
            if (tokens.is(i, Tokens.CAPITAL)
                    && Lexicon.ORGANISATION.contains(tokens.key(i))
                    && !isGovernment(i)
                    && !(Lexicon.GIVEN_NAMES.contains(tokens.key(i)) && tokens.is(i + 1, Tokens.CAPITAL))
                    && !beginsPlace(i, to)
                    && !endsProvince(i, from)) {
                lastHead = i;
                firstHead = firstHead < 0 ? i : firstHead;
            }
        }
        if (from < to && BRAND.contains(tokens.key(from)) && !tokens.isHeadline(from)) {
            java.util.Arrays.fill(marks, from, to + 1, ORGANISATION);
            return;
        }
        if (lastHead < 0 || from == to) {
            return;
        }
        int end = lastHead;
        boolean goesOn = lastHead < to
                && (tokens.key(lastHead + 1) == OF
                        || (NAMED_AFTER_TOWN.contains(tokens.key(lastHead))
                                && tokens.is(lastHead + 1, Tokens.CAPITAL)));
        if (goesOn && !tokens.isHeadline(lastHead)) {
            end = to;
        }
        for (int i = startOfName(from, firstHead); i <= end; i++) {
            marks[i] = ORGANISATION;
        }
    }

    /** "Air France", "Telecom Italia". */
    private static final WordSet BRAND =
            WordSet.of("air telecom gaz banco banca banque virgin cathay miss team radio tour");

    /** "University Hospital Waterford". */
    private static final WordSet NAMED_AFTER_TOWN =
            WordSet.of("university college institute hospital school academy museum");

    /** "Grand Island", "Market Bosworth". */
    private boolean beginsPlace(int i, int to) {
        long key = single(i);
        for (int k = i + 1; k <= Math.min(to, i + 3); k++) {
            key = NameKey.join(key, tokens.key(k));
            if (gazetteer.list(key).stream().anyMatch(match -> match.role() == NameRole.PRIMARY)) {
                return true;
            }
        }
        return false;
    }

    /** "San Pedro Department": not a ministry, but the department of San Pedro. */
    private boolean endsProvince(int i, int from) {
        if (!Lexicon.PROVINCE.contains(tokens.key(i)) || tokens.key(i + 1) == OF) {
            return false;
        }
        for (int start = Math.max(from, i - 4); start < i; start++) {
            long key = NameKey.EMPTY;
            for (int k = start; k < i; k++) {
                key = tokens.is(k, Tokens.WORD) ? NameKey.join(key, tokens.key(k)) : key;
            }
            if (gazetteer.list(key).stream()
                    .anyMatch(match ->
                            isPart(match) && !match.entry().countryIso().equals("US"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(NameMatch match) {
        return match.entry().feature() == Feature.PROVINCE || match.entry().feature() == Feature.COUNTY;
    }

    private boolean isGovernment(int i) {
        return tokens.key(i + 1 < tokens.size() ? i + 1 : i) == OF && Lexicon.STATE_BODY.contains(tokens.key(i));
    }

    /** A name of an organisation does not reach back over "of" unless that follows another head: "people of Boston University". */
    private int startOfName(int from, int head) {
        if (tokens.isHeadline(head)) {
            return Math.max(from, head - 1);
        }
        for (int i = head; i > from; i--) {
            if (tokens.key(i) == OF && !Lexicon.ORGANISATION.contains(tokens.key(i - 1))) {
                return i + 1;
            }
        }
        return from;
    }

    private void markPeople(int from, int to) {
        int i = from;
        while (i <= to) {
            int start = personAt(i, from, to);
            if (start < 0) {
                i++;
                continue;
            }
            int end = endOfPerson(start, to);
            start = startOfPerson(start, from);
            for (int k = start; k <= end; k++) {
                marks[k] = PERSON;
            }
            if (end > start || isTitle(start - 1)) {
                surnames.add(tokens.key(end));
            }
            i = end + 1;
        }
    }

    /** Where a person's name starts at or right after this token; -1 when none does. */
    private int personAt(int i, int from, int to) {
        if (marks[i] != 0 || !tokens.is(i, Tokens.CAPITAL) || SAINT.contains(tokens.key(i - 1)) || beginsWithSaint(i)) {
            return -1;
        }
        if (i < to && isTitle(i) && canBePerson(i + 1)) {
            return i + 1;
        }
        if (i == from && isTitle(i - 1) && tokens.together(i - 1, i) && canBePerson(i)) {
            return i;
        }
        if (tokens.isMark(i - 1, '.') && isTitle(i - 2) && tokens.together(i - 2, i) && canBePerson(i)) {
            return i;
        }
        boolean initial =
                tokens.length(i) == 1 && tokens.isMark(i + 1, '.') && i + 2 <= to && tokens.is(i + 2, Tokens.CAPITAL);
        if (initial && !Lexicon.OPENING.contains(tokens.key(i))) {
            return canBePerson(i + 2) ? i : -1;
        }
        if (i < to && Lexicon.GIVEN_NAMES.contains(tokens.key(i)) && isFamilyName(i)) {
            return i;
        }
        return i == from && speaks(from, to) ? i : -1;
    }

    private static final WordSet SAINT = WordSet.of("san santa santo sao saint sankt sainte st");

    private boolean beginsWithSaint(int i) {
        return SAINT.contains(tokens.key(i)) && tokens.is(i + 1, Tokens.CAPITAL);
    }

    /** Two or three capitalised words that say something or are of some age are a person's name, though none of them is known. */
    private boolean speaks(int from, int to) {
        int words = to - from + 1;
        if (words < 2 || words > 3 || isPlacePair(from, from + 1) || tokens.isHeadline(from)) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            boolean plain = tokens.is(i, Tokens.CAPITAL) && !tokens.is(i, Tokens.ALL_CAPITALS) && marks[i] == 0;
            if (!plain
                    || isWordOfPlaces(i)
                    || isDemonym(i)
                    || isCountry(i)
                    || Lexicon.TITLES.contains(tokens.key(i))
                    || Lexicon.OFFICE.contains(tokens.key(i))
                    || Lexicon.DIRECTION.contains(tokens.key(i))) {
                return false;
            }
        }
        int next = to + 1;
        boolean says = Lexicon.SAY.contains(tokens.key(next)) || Lexicon.SAY.contains(tokens.key(from - 1));
        boolean aged = tokens.isMark(next, ',')
                && tokens.is(next + 1, Tokens.NUMBER)
                && tokens.isMark(next + 2, ',')
                && tokens.length(next + 1) <= 2;
        boolean who = tokens.isMark(next, ',')
                && tokens.is(next + 1, Tokens.WORD)
                && Lexicon.WHO.contains(tokens.key(next + 1));
        return (says || aged || who) && tokens.together(from, next);
    }

    private boolean isTitle(int i) {
        return i >= 0
                && tokens.is(i, Tokens.WORD)
                && Lexicon.TITLES.contains(tokens.key(i))
                && !tokens.is(i, Tokens.POSSESSIVE);
    }

    /** After a title: anything but a word for a people, or another title. */
    private boolean canBePerson(int i) {
        if (!tokens.is(i, Tokens.CAPITAL) || Lexicon.TITLES.contains(tokens.key(i)) || isDemonym(i)) {
            return false;
        }
        boolean organisation = Lexicon.ORGANISATION.contains(tokens.key(i));
        return !organisation && (!isCountry(i) || Lexicon.GIVEN_NAMES.contains(tokens.key(i)));
    }

    /** Whether the words after a given name make it a person's. */
    private boolean isFamilyName(int given) {
        int next = given + 1;
        if (tokens.isMark(next, '-') || tokens.isMark(next, '\u2013')) {
            next++;
        }
        boolean initial = tokens.length(next) == 1 && tokens.isMark(next + 1, '.');
        if (!tokens.is(next, Tokens.CAPITAL)) {
            return Lexicon.INSIDE_PERSON.contains(tokens.key(next))
                    && tokens.is(next + 1, Tokens.CAPITAL)
                    && !isBigPlace(given);
        }
        if (initial) {
            return true;
        }
        if (isBigPlace(given) && !Lexicon.SURNAMES.contains(tokens.key(next))) {
            return !tokens.isHeadline(given) && !isWordOfPlaces(next) && !isPlacePair(given, next) && !isDemonym(next);
        }
        return !isPlacePair(given, next) && !isWordOfPlaces(next) && !isDemonym(next);
    }

    private boolean isWordOfPlaces(int i) {
        long key = tokens.key(i);
        return Lexicon.NATURE.contains(key)
                || Lexicon.SPOT.contains(key)
                || Lexicon.PROVINCE.contains(key)
                || Lexicon.ORGANISATION.contains(key)
                || Lexicon.OPENING.contains(key)
                || Lexicon.CALENDAR.contains(key)
                || Lexicon.SETTLEMENT.contains(key);
    }

    /** Two words that are together the name of a place of some size: Virginia Beach, San Jose. */
    private boolean isPlacePair(int a, int b) {
        long pair = NameKey.join(single(a), tokens.key(b));
        boolean led = Lexicon.IN.contains(tokens.key(a - 1));
        double least = led ? 0 : Lexicon.FAMILY_NAMES.contains(tokens.key(b)) ? 1 : 0.3;
        return gazetteer.list(pair).stream().anyMatch(match -> Priors.of(match) >= least);
    }

    private boolean isBigPlace(int i) {
        return gazetteer.list(single(i)).stream().anyMatch(match -> Priors.of(match) >= 2.5);
    }

    private boolean isCountry(int i) {
        return gazetteer.list(single(i)).stream()
                .anyMatch(match -> match.entry().id().startsWith("country:"));
    }

    private boolean isDemonym(int i) {
        return gazetteer.list(single(i)).stream().anyMatch(match -> match.role() == NameRole.DEMONYM);
    }

    private long single(int i) {
        return NameKey.join(NameKey.EMPTY, tokens.key(i));
    }

    /** "Dallas Marie Jackson": a capitalised word right before a full name belongs to it, unless it is an office or a people. */
    private int startOfPerson(int start, int from) {
        int before = start - 1;
        boolean part = before >= from
                && tokens.is(before, Tokens.CAPITAL)
                && !isTitle(before)
                && !isTitle(start)
                && marks[before] == 0
                && tokens.start(start) - tokens.end(before) == 1
                && tokens.length(before) > 2
                && !Lexicon.OFFICE.contains(tokens.key(before))
                && !Lexicon.OPENING.contains(tokens.key(before))
                && !Lexicon.CALENDAR.contains(tokens.key(before))
                && !Lexicon.ORGANISATION.contains(tokens.key(before))
                && !Lexicon.IN.contains(tokens.key(before - 1))
                && !isDemonym(before)
                && !isCountry(before);
        return part ? before : start;
    }

    private int endOfPerson(int start, int to) {
        int end = start;
        int words = 1;
        for (int i = start + 1; i <= to && words < 5; i++) {
            if (marks[i] != 0) {
                break;
            }
            if (tokens.is(i, Tokens.CAPITAL)) {
                end = i;
                words++;
            } else if (!tokens.isMark(i, '.')
                    && !tokens.isMark(i, '-')
                    && !Lexicon.INSIDE_PERSON.contains(tokens.key(i))) {
                break;
            }
        }
        return end;
    }
}
