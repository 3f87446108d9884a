package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Years, decades and eras written in digits: "1999", "the 1990s", "'90s", "490 BC", "1914–18", "FY2023". */
final class YearRule {

    private static final int DECADE = 10;
    private static final int CENTURY = 100;
    private static final int FIRST_SURE = 1900;
    private static final int LAST_SURE = 2099;
    private static final int FIRST = 1000;
    private static final int LAST = 2199;

    private static final int NEAR_YEARS = 40;

    private final Tokens tokens;
    private int toldYear = Meaning.NO_YEAR;

    YearRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the year that may follow a month or a day: ", 2001", " of 1941", " '98". */
    @Nullable
    Match afterMonth(int at) {
        int year = tokens.isSymbol(at, ',') || tokens.isWord(at, "of") || tokens.isWord(at, "in") ? at + 1 : at;
        if (!tokens.isNear(year - 1)) {
            return null;
        }
        if (tokens.isApostrophe(year) && tokens.isNumberOf(year + 1, 2, 0, 99) && tokens.touches(year)) {
            return new Match(year, year + 2, Meaning.Cell.year(ofTwoDigits(tokens.number(year + 1))), "year");
        }
        Match era = withEra(year);
        if (era != null) {
            return era;
        }
        boolean isSince = tokens.isWord(year - 2, "since") || tokens.isWord(year - 2, "until");
        boolean isSure = at != year || isSince || isSuffering(year + 1);
        boolean isYear = tokens.isNumberOf(year, 4, FIRST, LAST) && isFreeAfter(year) && !isCounted(year, isSure);
        return isYear ? new Match(year, year + 1, Meaning.Cell.year(tokens.number(year)), "year") : null;
    }

    /** Reads a year, decade or era at a number. */
    @Nullable
    Match at(int at) {
        return at(at, isRangeEnd(at));
    }

    /** The second number of "264–241 BC" touches a dash and yet is a year. */
    private boolean isRangeEnd(int at) {
        return tokens.isDash(at - 1)
                && tokens.isPlainNumber(at - 2)
                && tokens.digits(at - 2) <= 4
                && withEra(at) != null;
    }

    @Nullable
    Match at(int at, boolean isRangeEnd) {
        boolean isAttached = isAttachedBefore(at) && !isRangeEnd;
        Match era = isAttached ? null : withEra(at);
        if (era != null || isAttached || !tokens.isPlainNumber(at)) {
            return era;
        }
        boolean isShort = tokens.isApostrophe(at - 1) && tokens.touches(at - 1) && tokens.digits(at) == 2;
        if (isShort && isFreeAfter(at) && tokens.is(at - 2, Kind.PREPOSITION)) {
            return new Match(at - 1, at + 1, Meaning.Cell.year(ofTwoDigits(tokens.number(at))), "short-year");
        }
        Match decade = decade(at);
        return decade != null ? decade : plain(at);
    }

    /** Reads the second year of a range whose first was just read: "1914–18". */
    @Nullable
    Match rangeEnd(int at, int firstYear) {
        if (!tokens.isPlainNumber(at) || !isFreeAfter(at)) {
            return null;
        }
        int number = tokens.number(at);
        if (tokens.digits(at) == 4 && number >= firstYear && number <= LAST) {
            return new Match(at, at + 1, Meaning.Cell.year(number), "year-range");
        }
        int full = firstYear - firstYear % CENTURY + number;
        boolean isShort = tokens.digits(at) == 2 && firstYear >= FIRST;
        boolean follows = full > firstYear || (number == 0 && firstYear % CENTURY == CENTURY - 1);
        if (isShort && follows) {
            int year = full > firstYear ? full : full + CENTURY;
            return new Match(at, at + 1, Meaning.Cell.year(year), "year-range");
        }
        return null;
    }

    private @Nullable Match withEra(int at) {
        if (tokens.is(at, Kind.ERA) && tokens.isPlainNumber(at + 1) && tokens.isText(at, "AD") && isUpper(at)) {
            return new Match(at, at + 2, Meaning.Cell.year(tokens.number(at + 1)), "year-era");
        }
        if (!tokens.isPlainNumber(at) || tokens.digits(at) > 4) {
            return null;
        }
        int era = at + 1;
        int end = era + 1;
        int sign = tokens.is(era, Kind.ERA) && isUpper(era) ? tokens.term(era).value() : 0;
        if (sign == 0 && isDottedEra(era)) {
            sign = tokens.isText(era, "B") ? -1 : 1;
            end = era + 4;
        }
        if (sign == 0) {
            return null;
        }
        int number = tokens.number(at);
        return new Match(at, end, Meaning.Cell.year(sign < 0 ? 1 - number : number), "year-era");
    }

    private boolean isDottedEra(int at) {
        boolean letters = (tokens.isText(at, "B") && tokens.isText(at + 2, "C"))
                || (tokens.isText(at, "A") && tokens.isText(at + 2, "D"));
        return letters && tokens.isSymbol(at + 1, '.') && tokens.isSymbol(at + 3, '.');
    }

    private boolean isUpper(int at) {
        return tokens.isCapital(at) && Character.isUpperCase(tokens.text().charAt(tokens.end(at) - 1));
    }

    private @Nullable Match decade(int at) {
        int s = tokens.isApostrophe(at + 1) && tokens.touches(at) ? at + 2 : at + 1;
        if (!tokens.isWord(s, "s") || !tokens.touches(s - 1) || tokens.number(at) % DECADE != 0) {
            return null;
        }
        int number = tokens.number(at);
        boolean isBefore = tokens.is(s + 1, Kind.ERA) && tokens.term(s + 1).value() < 0 && isUpper(s + 1);
        if (isBefore) {
            Meaning old = Meaning.Cell.of(-number - DECADE + 1, Precision.DECADE, 0);
            return new Match(at, s + 2, old, "decade-era");
        }
        boolean isLong = tokens.digits(at) == 4 && number >= FIRST && number <= LAST;
        boolean hasApostrophe = tokens.isApostrophe(at - 1) && tokens.touches(at - 1);
        int from = hasApostrophe ? at - 1 : at;
        boolean isShort = tokens.digits(at) == 2 && (hasApostrophe || isLedDecade(from));
        if (!isLong && !isShort) {
            return null;
        }
        int year = isLong ? number : number <= DECADE ? 2000 + number : FIRST_SURE + number;
        boolean isCentury = isLong && number % CENTURY == 0 && number <= FIRST_SURE;
        Precision precision = isCentury ? Precision.CENTURY : Precision.DECADE;
        return new Match(from, s + 1, Meaning.Cell.of(year, precision, 0), "decade");
    }

    private boolean isLedDecade(int at) {
        return tokens.is(at - 1, Kind.THE)
                || (tokens.is(at - 1, Kind.PART) && tokens.is(at - 2, Kind.THE))
                || (tokens.isDash(at - 1) && tokens.is(at - 2, Kind.PART) && tokens.is(at - 3, Kind.THE));
    }

    /** "the year 330" and, beside years as old, "in 410". */
    private boolean isOldYear(int at) {
        boolean isNumber = tokens.isNumberOf(at, 3, 1, FIRST) && isFreeAfter(at) && !isCounted(at, true);
        boolean isCalled = tokens.isWord(at - 1, "year") && tokens.is(at - 2, Kind.THE);
        boolean isTold =
                tokens.isWord(at - 1, "in") && toldYear > 0 && toldYear < FIRST && isNearTold(tokens.number(at));
        return isNumber && (isCalled || isTold);
    }

    private @Nullable Match plain(int at) {
        boolean isCalled = tokens.isWord(at - 1, "year") && tokens.is(at - 2, Kind.THE);
        int from = isCalled ? at - 2 : at;
        if (isOldYear(at)) {
            return new Match(from, at + 1, Meaning.Cell.year(tokens.number(at)), "year");
        }
        boolean isYear = tokens.isNumberOf(at, 4, FIRST, LAST) && isFreeAfter(at) && !tokens.isNumber(at - 1);
        if (!isYear || isNumbered(at) || isCounted(at, isLedByIn(at))) {
            return null;
        }
        int year = tokens.number(at);
        boolean isSure = year >= FIRST_SURE && year <= LAST_SURE;
        boolean isSubject = tokens.beginsSentence(at) && isNearTold(year) && tokens.is(at + 1, Kind.PAST);
        if (isSubject) {
            return new Match(from, at + 1, Meaning.Cell.year(year), "year");
        }
        return (isSure && !isLoneAmount(at) && !isPlainAmount(at)) || (isLed(at) && isFollowedWell(at))
                ? new Match(from, at + 1, Meaning.Cell.year(year), "year")
                : null;
    }

    /** A round number after "about" or "more than" is rather an amount when a plain noun follows. */
    private boolean isLoneAmount(int at) {
        boolean isAmount = tokens.isWord(at - 1, "than")
                || tokens.isWord(at - 1, "about")
                || tokens.isWord(at - 1, "some")
                || tokens.isWord(at - 1, "nearly")
                || tokens.isWord(at - 1, "over")
                || tokens.isWord(at - 1, "almost");
        return isAmount && tokens.isLetters(at + 1) && tokens.isUnknown(at + 1) && !tokens.isCapital(at + 1);
    }

    /** "hired 2000 nurses": nothing leads to a year, and what follows looks like a plural. */
    private boolean isPlainAmount(int at) {
        int next = at + 1;
        boolean isPlural = tokens.isLetters(next)
                && tokens.isUnknown(next)
                && !tokens.isCapital(next)
                && tokens.text().charAt(tokens.end(next) - 1) == 's';
        boolean followsVerb = tokens.isUnknown(at - 1) || tokens.is(at - 1, Kind.PAST);
        return isPlural && followsVerb && tokens.isLetters(at - 1) && tokens.isNear(at - 1);
    }

    /** Remembers the year told last: a number close to it is then likely a year too. */
    void tell(int year) {
        toldYear = year;
    }

    private boolean isNearTold(int year) {
        return toldYear != Meaning.NO_YEAR && Math.abs((long) year - toldYear) <= NEAR_YEARS;
    }

    private boolean isLed(int at) {
        int before = at - 1;
        return tokens.is(before, Kind.PREPOSITION)
                || tokens.is(before, Kind.THE)
                || tokens.is(before, Kind.PART)
                || tokens.is(before, Kind.SEASON)
                || tokens.isSymbol(before, '(')
                || (tokens.isSymbol(before, ',') && tokens.isSymbol(at + 1, ','))
                || (tokens.isDash(before) && (tokens.is(before - 1, Kind.PART) || tokens.isSymbol(at + 1, ')')))
                || (tokens.isDash(at + 1) && tokens.isNumberOf(at + 2, 4, FIRST, LAST));
    }

    private boolean isLedByIn(int at) {
        boolean isAsOf = tokens.isWord(at - 1, "of") && tokens.isWord(at - 2, "as");
        return isAsOf || tokens.isWord(at - 1, "in") || tokens.isWord(at - 1, "since") || tokens.isWord(at - 1, "by");
    }

    private boolean isFollowedWell(int at) {
        int next = at + 1;
        return tokens.is(at - 1, Kind.THE)
                || !tokens.isLetters(next)
                || !tokens.isUnknown(next)
                || isLedByIn(at)
                || isNearTold(tokens.number(at))
                || tokens.isCapital(next);
    }

    private boolean isCounted(int at, boolean isSure) {
        int next = tokens.isDash(at + 1) && tokens.touches(at) ? at + 2 : at + 1;
        boolean isUnit = tokens.is(next, Kind.UNITS) || (next > at + 1 && tokens.is(next, Kind.UNIT));
        return isUnit || tokens.isSymbol(next, '%') || (!isSure && tokens.is(next, Kind.COUNTED) && tokens.isNear(at));
    }

    /** "the attack of June 1996 killed 19": the verb counts what follows it. */
    private boolean isSuffering(int at) {
        return tokens.isWord(at, "killed")
                || tokens.isWord(at, "injured")
                || tokens.isWord(at, "wounded")
                || tokens.isWord(at, "won");
    }

    private boolean isNumbered(int at) {
        int before = at - 1;
        boolean isName = switch (tokens.term(before).word()) {
            case "page",
                    "flight",
                    "number",
                    "model",
                    "route",
                    "highway",
                    "room",
                    "resolution",
                    "usd",
                    "eur",
                    "no",
                    "line",
                    "boeing",
                    "airbus",
                    "windows",
                    "channel",
                    "bus",
                    "section",
                    "article",
                    "paragraph" -> true;
            default -> false;
        };
        return isName || (tokens.isSymbol(before, '.') && tokens.isWord(before - 1, "no"));
    }

    /** Tells whether nothing is glued to the end of a number that makes it something else. */
    boolean isFreeAfter(int at) {
        int next = at + 1;
        if (!tokens.touches(at)) {
            return true;
        }
        if (tokens.isLetters(next)) {
            return false;
        }
        boolean numberFollows = tokens.isNumber(next + 1) && tokens.touches(next);
        if (tokens.isDash(next) && tokens.isText(next + 1, "strong")) {
            return false;
        }
        if (tokens.isDash(next) && numberFollows) {
            return tokens.digits(next + 1) == 2 || tokens.isNumberOf(next + 1, 4, FIRST, LAST);
        }
        boolean isSeason = tokens.isSymbol(next, '/') && numberFollows && tokens.digits(next + 1) % 2 == 0;
        boolean isJoint = tokens.isSymbol(next, '.')
                || tokens.isSymbol(next, ':')
                || tokens.isSymbol(next, '/')
                || tokens.isSymbol(next, ',');
        return !tokens.isSymbol(next, '%') && (!isJoint || !numberFollows || isSeason);
    }

    /** Tells whether something is glued to the front of a number that makes it no year. */
    boolean isAttachedBefore(int at) {
        int before = at - 1;
        if (!tokens.touches(before)) {
            return tokens.isSymbol(before, '$') || tokens.isSymbol(before, '#') || tokens.isSymbol(before, '\u20ac');
        }
        if (tokens.isLetters(before) || tokens.isNumber(before)) {
            return true;
        }
        if (tokens.isDash(before)) {
            boolean followsWord = tokens.isLetters(before - 1) && tokens.touches(before - 1);
            boolean followsNumber = tokens.isNumber(before - 1) && tokens.touches(before - 1);
            return followsNumber || (followsWord && tokens.isCapital(before - 1) && !tokens.is(before - 1, Kind.PART));
        }
        boolean isOpening =
                "([{\"'\u2018\u2019\u201c\u00ab,;".indexOf(tokens.text().charAt(tokens.start(before))) >= 0;
        return !isOpening;
    }

    static int ofTwoDigits(int number) {
        return number < 40 ? 2000 + number : FIRST_SURE + number;
    }
}
