package org.caspia.extract;

import java.util.Set;
import org.caspia.gazetteer.NameKey;

/** Marks what belongs to the name of a person in a run of capitalised words, and remembers the family names. */
final class PersonMarker {
    private static final long AND = NameKey.word("and", 0, 3);
    private static final long TO = NameKey.word("to", 0, 2);
    private static final long OF = NameKey.word("of", 0, 2);

    private final Tokens tokens;
    private final PlaceWords words;
    private final byte[] marks;
    private final Set<Long> surnames;

    PersonMarker(Tokens tokens, PlaceWords words, byte[] marks, Set<Long> surnames) {
        this.tokens = tokens;
        this.words = words;
        this.marks = marks;
        this.surnames = surnames;
    }

    void mark(int from, int to) {
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
                marks[k] = Marks.PERSON;
            }
            markSiblings(start);
            if (end > start || isTitle(start - 1)) {
                surnames.add(tokens.key(end));
            }
            i = end + 1;
        }
    }

    /** Where a person's name starts at or right after this token; -1 when none does. */
    private int personAt(int i, int from, int to) {
        if (marks[i] != 0
                || !tokens.is(i, Tokens.CAPITAL)
                || SAINT.contains(tokens.key(i - 1))
                || beginsWithSaint(i)
                || tokens.isBehindParty(i)) {
            return -1;
        }
        if (i < to
                && isTitle(i)
                && canBePerson(i + 1)
                && !words.isWordOfPlaces(i + 1)
                && !words.isPlacePair(i, i + 1)) {
            return i + 1;
        }
        if (i == from && isTitle(i - 1) && tokens.together(i - 1, i) && canBePerson(i)) {
            return i;
        }
        if (isKin(i)) {
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
        if (i < to
                && Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i))
                && (tokens.isClanName(i + 1) || (!CITY.contains(tokens.key(i)) && isPlainFamilyName(i + 1, to)))) {
            return i;
        }
        boolean aged = i < to && tokens.isMark(i + 2, ',') && tokens.is(i + 3, Tokens.NUMBER);
        boolean named = aged
                && (Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i)) && Lexicon.FAMILY_NAMES.contains(tokens.key(i + 1))
                        || Lexicon.GIVEN_NAMES.contains(tokens.key(i))
                                && words.isCountry(i + 1)
                                && tokens.isMark(i + 4, ','));
        boolean letters = tokens.length(i) == 2
                && tokens.is(i, Tokens.ALL_CAPITALS)
                && Lexicon.INSIDE_PERSON.contains(tokens.key(i + 1))
                && !tokens.is(i + 1, Tokens.CAPITAL)
                && tokens.is(i + 2, Tokens.CAPITAL);
        return letters || named || comesFrom(i) || isSecond(i, to) || (i == from && speaks(from, to)) ? i : -1;
    }

    /** "Jim and Asia Pickens", "Sydney Wade and India Marlow", "a daughter to Brooklyn Tharpe". */
    private boolean isSecond(int i, int to) {
        boolean given = Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i)) || Lexicon.GIVEN_NAMES.contains(tokens.key(i));
        boolean family = i < to
                && tokens.is(i + 1, Tokens.CAPITAL)
                && !words.isWordOfPlaces(i + 1)
                && !words.isPlacePair(i, i + 1)
                && !words.isDemonym(i + 1);
        boolean second = tokens.key(i - 1) == AND
                && (Lexicon.GIVEN_NAMES.contains(tokens.key(i - 2)) || i > 1 && marks[i - 2] == Marks.PERSON);
        boolean parent = tokens.key(i - 1) == TO && Lexicon.KIN.contains(tokens.key(i - 2));
        return given && family && (second || parent);
    }

    /** "Georgia Troy of Denver". */
    private boolean comesFrom(int i) {
        return Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i))
                && !CITY.contains(tokens.key(i))
                && isFamilyName(i)
                && tokens.key(i + 2) == OF
                && tokens.is(i + 3, Tokens.CAPITAL);
    }

    /** "Wife Georgia", "a son, Austin". */
    private boolean isKin(int i) {
        int before = tokens.isMark(i - 1, ',') ? i - 2 : i - 1;
        return tokens.together(before, i)
                && Lexicon.KIN.contains(tokens.key(before))
                && (Lexicon.GIVEN_NAMES.contains(tokens.key(i)) || Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i)));
    }

    /** "Dallas, Savannah and Brooklyn Dobson": given names in a list that ends with a full name. */
    private void markSiblings(int start) {
        int i = start - 1;
        while ((tokens.key(i) == AND || tokens.isMark(i, ','))
                && Lexicon.GIVEN_NAMES.contains(tokens.key(i - 1))
                && marks[i - 1] == 0
                && tokens.together(i - 1, start)
                && (tokens.key(i - 2) == AND
                        || tokens.isMark(i - 2, ',')
                        || tokens.is(i - 1, Tokens.FIRST)
                        || PARENTS.contains(tokens.key(i - 2))
                        || Lexicon.KIN.contains(tokens.key(i - 2)))) {
            marks[i - 1] = Marks.PERSON;
            i -= 2;
        }
    }

    /** "Born in Deport to Cleveland and Opal Ray", "daughter of Dallas and June Hill". */
    private static final WordSet PARENTS = WordSet.of("to of");

    private static final WordSet SAINT = WordSet.of("san santa santo sao saint sankt sainte st");

    private boolean beginsWithSaint(int i) {
        return SAINT.contains(tokens.key(i)) && tokens.is(i + 1, Tokens.CAPITAL);
    }

    /** Two or three capitalised words that say something or are of some age are a person's name, though none of them is known. */
    private boolean speaks(int from, int to) {
        int length = to - from + 1;
        if (length < 2 || length > 3 || words.isPlacePair(from, from + 1) || tokens.isHeadline(from)) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            boolean plain = tokens.is(i, Tokens.CAPITAL) && !tokens.is(i, Tokens.ALL_CAPITALS) && marks[i] == 0;
            if (!plain
                    || words.isWordOfPlaces(i)
                    || words.isDemonym(i)
                    || words.isCountry(i)
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
        if (!tokens.is(i, Tokens.CAPITAL) || Lexicon.TITLES.contains(tokens.key(i)) || words.isDemonym(i)) {
            return false;
        }
        boolean organisation = Lexicon.ORGANISATION.contains(tokens.key(i));
        return !organisation
                && (!words.isCountry(i)
                        || Lexicon.GIVEN_NAMES.contains(tokens.key(i))
                        || Lexicon.GIVEN_COUNTRIES.contains(tokens.key(i)) && tokens.is(i + 1, Tokens.CAPITAL));
    }

    private static final WordSet INSTITUTION = WordSet.of(
            "international national regional municipal central memorial public community metropolitan general");

    private static final WordSet CITY = WordSet.of("london china india america asia vienna milan cuba");

    /** "Dallas Shipley": a family name that is nothing else, and no word of the name behind it. */
    private boolean isPlainFamilyName(int i, int to) {
        return i == to
                && Lexicon.FAMILY_NAMES.contains(tokens.key(i))
                && !Lexicon.ORDINARY.contains(tokens.key(i))
                && !words.isWordOfPlaces(i)
                && !words.isPlacePair(i - 1, i)
                && !words.isDemonym(i)
                && !tokens.isHeadline(i)
                && !Lexicon.IN.contains(tokens.key(i - 2));
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
                    && !words.isBigPlace(given);
        }
        if (initial) {
            return true;
        }
        if (tokens.isClanName(next)) {
            return true;
        }
        if (INSTITUTION.contains(tokens.key(next))) {
            return false;
        }
        if (words.isBigPlace(given) && !Lexicon.SURNAMES.contains(tokens.key(next))) {
            return !tokens.isHeadline(given)
                    && !words.isWordOfPlaces(next)
                    && !words.isPlacePair(given, next)
                    && !words.isDemonym(next);
        }
        return !words.isPlacePair(given, next) && !words.isWordOfPlaces(next) && !words.isDemonym(next);
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
                && !words.isDemonym(before)
                && !words.isCountry(before);
        return part ? before : start;
    }

    private int endOfPerson(int start, int to) {
        int end = start;
        int count = 1;
        for (int i = start + 1; i <= to && count < 5; i++) {
            if (marks[i] != 0) {
                break;
            }
            if (tokens.is(i, Tokens.CAPITAL)) {
                end = i;
                count++;
            } else if (!tokens.isMark(i, '.')
                    && !tokens.isMark(i, '-')
                    && !Lexicon.INSIDE_PERSON.contains(tokens.key(i))) {
                break;
            }
        }
        return end;
    }
}
