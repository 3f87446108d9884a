package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Months and the days and years around them: "September 11, 2001", "11 Sept.", "May of last year". */
final class MonthRule {

    private static final int DAYS = 31;
    private static final int HUNDRED = 100;

    private final Tokens tokens;
    private final Grammar grammar;

    MonthRule(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Reads an expression whose month stands at a token and whose day, if any, follows it. */
    @Nullable
    Match at(int month) {
        boolean isWalk =
                tokens.is(month - 1, Kind.THE) && tokens.isWord(month + 1, "on") && tokens.isCapital(month + 2);
        if (!isMonth(month) || isWalk) {
            return null;
        }
        int number = tokens.term(month).value();
        int next = afterName(month);
        boolean isOrdinal = tokens.isWord(month - 1, "of") && tokens.is(month - 2, Kind.ORDINAL);
        if (isOrdinal) {
            int from = tokens.is(month - 3, Kind.THE) ? month - 3 : month - 2;
            return complete(from, next, number, tokens.term(month - 2).value(), "day-month");
        }
        boolean isThe = tokens.is(next, Kind.THE) && tokens.is(next + 1, Kind.ORDINAL);
        if (isThe && !tokens.isLetters(next + 2)) {
            return complete(month, next + 2, number, tokens.term(next + 1).value(), "month-day");
        }
        boolean isSlash = tokens.isNumber(next) && tokens.isSymbol(next + 1, '/') && tokens.isNumber(next + 2);
        if (isSlash && dayEnd(next + 2) > 0 && tokens.digits(next) <= 2 && tokens.isNear(month)) {
            return complete(month, next + 1, number, dayAt(next), "month-day");
        }
        int dayEnd = dayEnd(next);
        if (dayEnd > 0 && tokens.isNear(month)) {
            return complete(month, dayEnd, number, dayAt(next), "month-day");
        }
        Match bad = impossible(month, next);
        return bad != null ? bad : complete(month, next, number, 0, "month");
    }

    /** Reads an expression that begins with the number of a day: "11 September 2001", "the 5th of May". */
    @Nullable
    Match fromDay(int day) {
        int end = dayEnd(day);
        if (end < 0 && tokens.isNumber(day) && tokens.digits(day) == 2) {
            end = day + 1;
        }
        if (end < 0) {
            return null;
        }
        int month = tokens.isWord(end, "of") ? end + 1 : tokens.isDash(end) && tokens.touches(end) ? end + 1 : end;
        if (!tokens.is(month, Kind.MONTH) || !tokens.isNear(day) || !isMonthAfterDay(month)) {
            return null;
        }
        Match match = complete(day, afterName(month), tokens.term(month).value(), dayAt(day), "day-month");
        return tokens.is(day - 1, Kind.THE) ? match.startingAt(day - 1) : match;
    }

    /** Reads the number of a day whose month was told before: "on the 10th". */
    @Nullable
    Match dayAlone(int day) {
        int end = day + 2;
        boolean isOrdinal = tokens.isNumber(day) && tokens.touches(day) && isOrdinalSuffix(day + 1) && dayEnd(day) > 0;
        if (!isOrdinal || !tokens.is(day - 1, Kind.THE)) {
            return null;
        }
        boolean isLed = switch (tokens.term(day - 2).word()) {
            case "on", "by", "until", "from", "to", "since" -> true;
            case "of" -> tokens.is(day - 3, Kind.DAYPART);
            default -> false;
        };
        boolean isListed = tokens.isWord(end, "and") || tokens.isWord(end, "or");
        boolean isFree = !tokens.isLetters(end)
                || (!tokens.isUnknown(end) && tokens.term(end).unit() == Unit.NONE);
        return isLed && isFree && !isListed
                ? new Match(day - 1, end, new Meaning.DayOfMonth(tokens.number(day)), "day-alone")
                : null;
    }

    private boolean isMonthAfterDay(int month) {
        return tokens.isCapital(month) || !tokens.is(month, Kind.WEAK);
    }

    private Match complete(int from, int to, int month, int day, String rule) {
        Precision precision = day == 0 ? Precision.MONTH : Precision.DAY;
        Meaning.Cell cell = new Meaning.Cell(Meaning.NO_YEAR, precision, month, day, Direction.NONE);
        Match year = grammar.years().afterMonth(to);
        if (year != null && year.meaning() instanceof Meaning.Cell found) {
            return new Match(from, year.to(), cell.withYear(found.year()), rule + "-year");
        }
        int periodAt = tokens.isWord(to, "of") ? to + 1 : to;
        Match period = grammar.period(periodAt, Unit.YEAR);
        if (period != null) {
            return new Match(from, period.to(), new Meaning.Within(cell, period.meaning()), rule + "-of-year");
        }
        if (day == 0 && tokens.isWord(to, "quarter") && tokens.is(from - 1, Kind.THE)) {
            Meaning quarter = Meaning.Cell.of(Meaning.NO_YEAR, Precision.QUARTER, (month + 2) / 3);
            return new Match(from - 1, to + 1, quarter, "quarter");
        }
        return directed(new Match(from, to, cell, rule), cell);
    }

    private Match directed(Match match, Meaning.Cell cell) {
        int before = match.from() - 1;
        if (tokens.is(before, Kind.EACH) && cell.day() == 0) {
            return new Match(before, match.to(), new Meaning.Repeated(Values.withoutYear(cell)), "every-month");
        }
        if (tokens.isWord(before, "that") && cell.day() == 0) {
            return match.startingAt(before);
        }
        if (!tokens.is(before, Kind.DIRECTION) || !tokens.isNear(before) || tokens.isWord(before, "recent")) {
            return match;
        }
        boolean isRelative = tokens.is(before - 1, Kind.THE)
                || tokens.isWord(before, "same")
                || (tokens.isWord(before - 1, "this") && !tokens.isWord(before, "this"));
        int from = isRelative ? before - 1 : before;
        Direction direction = Direction.of(tokens.term(before).value());
        boolean isTold = isRelative && !tokens.isWord(before - 1, "this") && !tokens.isWord(before, "past");
        return new Match(from, match.to(), cell.withDirection(direction), isTold ? "relative-month" : "directed-month");
    }

    private @Nullable Match impossible(int month, int at) {
        boolean isDayLike = tokens.isNumberOf(at, 2, DAYS + 1, HUNDRED - 1) && tokens.isNear(at - 1);
        Match year = isDayLike ? grammar.years().afterMonth(at + 1) : null;
        if (year == null) {
            return null;
        }
        String words = tokens.slice(month, year.to());
        String sentence = "There is no such day: \"" + words + "\".";
        return new Match(month, year.to(), new Meaning.Impossible(sentence), "impossible-date");
    }

    private int afterName(int month) {
        boolean isDotted = tokens.isSymbol(month + 1, '.') && tokens.touches(month) && isAbbreviated(month);
        return isDotted ? month + 2 : month + 1;
    }

    /** Returns the token after a day's number, or -1 if there is no such number. */
    int dayEnd(int at) {
        if (tokens.is(at, Kind.ORDINAL) && tokens.isCapital(at) && tokens.is(at - 1, Kind.MONTH)) {
            return at + 1;
        }
        if (!tokens.isNumber(at) || tokens.digits(at) > 2 || tokens.number(at) < 1 || tokens.number(at) > DAYS) {
            return -1;
        }
        int end = at + 1;
        if (!tokens.touches(at)) {
            return end;
        }
        if (isOrdinalSuffix(end)) {
            return end + 1;
        }
        boolean isGlued = tokens.isLetters(end)
                || tokens.isSymbol(end, '%')
                || tokens.isSymbol(end, ':')
                || (tokens.isNumber(end + 1)
                        && tokens.touches(end)
                        && (tokens.isSymbol(end, '.') || tokens.isSymbol(end, '/')));
        return isGlued ? -1 : end;
    }

    private int dayAt(int at) {
        return tokens.is(at, Kind.ORDINAL) ? tokens.term(at).value() : tokens.number(at);
    }

    boolean isOrdinalSuffix(int at) {
        return tokens.isWord(at, "th") || tokens.isWord(at, "st") || tokens.isWord(at, "nd") || tokens.isWord(at, "rd");
    }

    private boolean isMonth(int at) {
        if (!tokens.is(at, Kind.MONTH)) {
            return false;
        }
        if (!tokens.is(at, Kind.WEAK)) {
            return true;
        }
        if (!tokens.isCapital(at)) {
            return false;
        }
        int next = afterName(at);
        boolean hasNumber = tokens.isNumber(next) && tokens.isNear(at);
        if (isAbbreviated(at)) {
            return (hasNumber && isDateNumber(next)) || (next > at + 1 && isLed(at));
        }
        boolean isContract = tokens.isText(at + 1, "futures") || tokens.isText(at + 1, "contract");
        return (hasNumber && isDateNumber(next)) || isLed(at) || isNamedMidSentence(at) || isContract;
    }

    private boolean isAbbreviated(int at) {
        boolean isShort = tokens.end(at) - tokens.start(at) <= 4;
        return isShort && !tokens.isWord(at, "may") && !tokens.isWord(at, "june") && !tokens.isWord(at, "july");
    }

    private boolean isDateNumber(int at) {
        return dayEnd(at) > 0 || tokens.isNumberOf(at, 4, 1000, 2999);
    }

    private boolean isLed(int at) {
        int before = tokens.isDash(at - 1) ? at - 2 : at - 1;
        return tokens.isNear(at - 1)
                && (tokens.is(before, Kind.PREPOSITION)
                        || tokens.is(before, Kind.DIRECTION)
                        || tokens.is(before, Kind.PART)
                        || tokens.is(before, Kind.THE)
                        || tokens.is(before, Kind.EACH)
                        || tokens.is(before, Kind.WEEKDAY));
    }

    private boolean isNamedMidSentence(int at) {
        boolean followsName = tokens.isCapital(at - 1) && tokens.isUnknown(at - 1) && tokens.isNear(at - 1);
        boolean beginsName = tokens.isCapital(at + 1) && tokens.isUnknown(at + 1);
        return !tokens.beginsSentence(at) && !followsName && !beginsName;
    }
}
