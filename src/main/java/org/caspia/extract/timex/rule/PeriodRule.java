package org.caspia.extract.timex.rule;

import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Kind;
import org.caspia.extract.timex.word.Term;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.DatePart;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons, centuries, decades by name and fiscal years. */
final class PeriodRule {

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;
    private static final int CENTURY = 100;
    private static final int LAST_CENTURY = 30;
    private static final int SPORT_REACH = 20;

    private final Tokens tokens;
    private final Grammar grammar;

    PeriodRule(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Reads an expression headed by a quarter, century, season or a decade's name. */
    @Nullable
    Match at(int head) {
        Term term = tokens.term(head);
        if (term.is(Kind.SEASON)) {
            return season(head);
        }
        if (term.is(Kind.DECADE_NAME)) {
            return decade(head);
        }
        return switch (term.unit()) {
            case QUARTER -> quarter(head);
            case CENTURY -> century(head);
            default -> null;
        };
    }

    /** Reads "fiscal 2023", "FY2023", "Q3 2021", "H1" and "the first half of 2022". */
    @Nullable
    Match fiscal(int head) {
        return switch (tokens.term(head).word()) {
            case "fiscal" -> fiscalYear(head, tokens.isWord(head + 1, "year") ? head + 2 : head + 1);
            case "fy" -> fiscalYear(head, head + 1);
            case "q" -> lettered(head, Precision.QUARTER, QUARTERS);
            case "h" -> lettered(head, Precision.HALF, HALVES);
            case "half" -> half(head);
            default -> null;
        };
    }

    /** Reads "3Q 2021". */
    @Nullable
    Match digitQuarter(int head) {
        boolean isQuarter = tokens.isNumberOf(head, 1, 1, QUARTERS)
                && tokens.touches(head)
                && tokens.isText(head + 1, "Q")
                && tokens.isCapital(head + 1)
                && !tokens.touches(head - 1);
        return isQuarter ? withYear(head, head + 2, cell(Precision.QUARTER, tokens.number(head)), "quarter") : null;
    }

    /** Reads "the 1988 fourth quarter". */
    @Nullable
    Match afterYear(int head) {
        boolean isYear = tokens.isNumberOf(head, 4, 1900, 2199) && tokens.is(head + 1, Kind.ORDINAL);
        int noun = tokens.isWord(head + 2, "fiscal") ? head + 3 : head + 2;
        Precision precision = tokens.isWord(noun, "half") ? Precision.HALF : Precision.QUARTER;
        boolean isNoun = tokens.isWord(noun, "half") || tokens.isWord(noun, "quarter");
        int number = tokens.term(head + 1).value();
        if (!isYear || !isNoun || number > (precision == Precision.HALF ? HALVES : QUARTERS)) {
            return null;
        }
        int from = tokens.is(head - 1, Kind.THE) ? head - 1 : head;
        return new Match(from, noun + 1, cell(precision, number).withYear(tokens.number(head)), "quarter-year");
    }

    private @Nullable Match fiscalYear(int head, int at) {
        int year = tokens.isApostrophe(at) ? at + 1 : at;
        boolean isLong = tokens.isNumberOf(year, 4, 1900, 2199);
        boolean isShort = tokens.isWord(head, "fy") && tokens.isNumberOf(year, 2, 0, 99);
        if (!isLong && !isShort) {
            return null;
        }
        int number = isLong ? tokens.number(year) : YearRule.ofTwoDigits(tokens.number(year));
        Meaning meaning = new Meaning.About(Meaning.Cell.year(number));
        return new Match(head, year + 1, meaning, "fiscal-year");
    }

    private @Nullable Match lettered(int head, Precision precision, int most) {
        boolean fits = tokens.isCapital(head)
                && tokens.touches(head)
                && tokens.isNumberOf(head + 1, 1, 1, most)
                && !tokens.touches(head - 1);
        if (!fits) {
            return null;
        }
        Match match = withYear(head, head + 2, cell(precision, tokens.number(head + 1)), "quarter");
        boolean hasYear = !(match.meaning() instanceof Meaning.Cell cell) || cell.hasYear();
        return hasYear || precision == Precision.QUARTER ? match : null;
    }

    private @Nullable Match quarter(int head) {
        if (!tokens.is(head, Kind.UNIT)) {
            return null;
        }
        int number = ordinalBefore(head);
        int from = ordinalStart(head);
        boolean isLast = tokens.isWord(head - 1, "last") || tokens.isText(head - 1, "final");
        if (number == 0 && isLast && tokens.is(head - 2, Kind.THE) && tokens.isWord(head + 1, "of")) {
            number = QUARTERS;
            from = head - 1;
        }
        if (number < 1 || number > QUARTERS) {
            return null;
        }
        boolean isHyphened = tokens.isHyphen(head - 1);
        int start = !isHyphened && tokens.is(from - 1, Kind.THE) ? from - 1 : from;
        Match match = withYear(start, head + 1, cell(Precision.QUARTER, number), "quarter");
        if (isPlayed(head)) {
            return null;
        }
        boolean isBound = match.to() > head + 1;
        return !isBound && tokens.isWord(head + 1, "of") ? null : match;
    }

    /** The quarter of a game: words of sport stand near. */
    private boolean isPlayed(int head) {
        for (int at = head - SPORT_REACH; at < head + SPORT_REACH; at++) {
            boolean isSport = tokens.isText(at, "touchdown")
                    || tokens.isText(at, "touchdowns")
                    || tokens.isText(at, "scored")
                    || tokens.isText(at, "rebounds")
                    || tokens.isText(at, "quarterback")
                    || tokens.isText(at, "halftime");
            if (isSport) {
                return true;
            }
        }
        return false;
    }

    /** The half of a year: words of trade stand near. */
    private boolean isOfTrade(int head) {
        for (int at = head - SPORT_REACH; at < head + SPORT_REACH; at++) {
            boolean isTrade = tokens.isText(at, "profit")
                    || tokens.isText(at, "sales")
                    || tokens.isText(at, "revenue")
                    || tokens.isText(at, "earnings")
                    || tokens.isText(at, "growth")
                    || tokens.isText(at, "exports")
                    || tokens.isText(at, "output");
            if (isTrade) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match half(int head) {
        int number = ordinalBefore(head);
        if (number < 1 || number > HALVES) {
            return null;
        }
        boolean isHyphened = tokens.isHyphen(head - 1);
        int from = ordinalStart(head);
        int start = !isHyphened && tokens.is(from - 1, Kind.THE) ? from - 1 : from;
        Meaning.Cell half = cell(Precision.HALF, number);
        if (isHyphened && !tokens.isWord(head + 1, "of")) {
            return withYear(start, head + 1, half, "half");
        }
        if (!tokens.isWord(head + 1, "of")) {
            return isOfTrade(head) && !isPlayed(head) ? new Match(start, head + 1, half, "half") : null;
        }
        if (tokens.is(head + 2, Kind.THE) && tokens.isWord(head + 3, "year")) {
            return withYear(start, head + 1, half, "half");
        }
        Match whole = grammar.from(head + 2);
        if (whole == null) {
            return null;
        }
        if (whole.isYear()) {
            return withYear(start, head + 1, half, "half");
        }
        DatePart part = number == 1 ? DatePart.EARLY : DatePart.LATE;
        return new Match(start, whole.to(), new Meaning.Part(part, whole.meaning()), "half-of");
    }

    private Match withYear(int from, int end, Meaning.Cell cell, String rule) {
        int at = tokens.isWord(end, "of") || tokens.isSymbol(end, ',') ? end + 1 : end;
        at = tokens.isWord(at, "fiscal") ? at + 1 : at;
        Match year = tokens.isNear(end - 1) ? grammar.years().afterMonth(at) : null;
        if (year != null && year.meaning() instanceof Meaning.Cell found) {
            return new Match(from, year.to(), cell.withYear(found.year()), rule + "-year");
        }
        Match period = tokens.isSymbol(end, ',') ? null : grammar.period(at, Unit.YEAR);
        if (period == null && tokens.isWord(end, "of") && tokens.is(at, Kind.THE) && tokens.isWord(at + 1, "year")) {
            period = new Match(at, at + 2, new Meaning.Shift(0, Unit.YEAR, Base.EITHER), "the-unit");
        }
        return period == null
                ? new Match(from, end, cell, rule)
                : new Match(from, period.to(), new Meaning.Within(cell, period.meaning()), rule + "-of-year");
    }

    private @Nullable Match century(int head) {
        int number = ordinalBefore(head);
        if (number < 1 || number > LAST_CENTURY) {
            return null;
        }
        int from = ordinalStart(head);
        int end = head + 1;
        boolean isBefore = tokens.is(end, Kind.ERA) && tokens.term(end).value() < 0 && tokens.isCapital(end);
        boolean isAfter = tokens.is(end, Kind.ERA) && tokens.term(end).value() > 0 && tokens.isCapital(end);
        int year = isBefore ? -number * CENTURY + 1 : (number - 1) * CENTURY;
        int start = tokens.is(from - 1, Kind.THE) ? from - 1 : from;
        Meaning meaning = Meaning.Cell.of(year, Precision.CENTURY, 0);
        return new Match(start, isBefore || isAfter ? end + 1 : end, meaning, "century");
    }

    private @Nullable Match decade(int head) {
        boolean hasThe = tokens.is(head - 1, Kind.THE)
                || (tokens.is(head - 1, Kind.PART) && tokens.is(head - 2, Kind.THE))
                || (tokens.isDash(head - 1) && tokens.is(head - 2, Kind.PART) && tokens.is(head - 3, Kind.THE));
        if (!hasThe) {
            return null;
        }
        int year = 1900 + tokens.term(head).value();
        int from = tokens.is(head - 1, Kind.THE) ? head - 1 : head;
        return new Match(from, head + 1, Meaning.Cell.of(year, Precision.DECADE, 0), "decade-name");
    }

    private @Nullable Match season(int head) {
        if (isOlympic(head + 1) || tokens.is(head + 1, Kind.DAYPART)) {
            return null;
        }
        Meaning.Cell cell = cell(Precision.SEASON, tokens.term(head).value());
        int before = head - 1;
        if (tokens.is(before, Kind.EACH)) {
            String value = "XXXX-" + Values.season(cell.unit());
            return new Match(before, head + 1, new Meaning.Repeated(value), "every-season");
        }
        boolean isFall = tokens.isWord(head, "fall");
        boolean hasThe = tokens.is(before, Kind.THE);
        Match match = withYear(hasThe ? before : head, head + 1, cell, "season");
        if (match.to() > head + 1) {
            return acrossYears(match);
        }
        if (tokens.is(before, Kind.DIRECTION) && !tokens.isWord(before, "recent") && tokens.isNear(before)) {
            Direction direction = Direction.of(tokens.term(before).value());
            boolean isLed = tokens.is(before - 1, Kind.THE) || tokens.isWord(before - 1, "this");
            boolean isTold = isLed
                    && (tokens.isWord(before, "following")
                            || tokens.isWord(before, "previous")
                            || tokens.isWord(before, "next"));
            return new Match(
                    isLed ? before - 1 : before,
                    head + 1,
                    cell.withDirection(direction),
                    isTold ? "relative-season" : "directed-season");
        }
        if (tokens.isWord(before, "that")) {
            return isFall ? null : new Match(before, head + 1, cell, "that-season");
        }
        boolean isBound = tokens.isWord(head + 1, "of") || tokens.isWord(head + 1, "in");
        boolean isSure = !isFall && !tokens.isWord(head, "spring") && !tokens.isCapital(head);
        return (isSure || isLed(before, isFall)) && !isBound ? match : null;
    }

    /** "the winter of 1917–18" is one winter. */
    private Match acrossYears(Match match) {
        boolean isCell = match.meaning() instanceof Meaning.Cell cell && cell.hasYear();
        boolean isRange = isCell
                && tokens.isDash(match.to())
                && tokens.isNumber(match.to() + 1)
                && tokens.touches(match.to())
                && tokens.touches(match.to() - 1);
        return isRange ? new Match(match.from(), match.to() + 2, match.meaning(), match.rule()) : match;
    }

    private boolean isLed(int before, boolean isFall) {
        boolean isPreposition = switch (tokens.term(before).word()) {
            case "in", "by", "until", "since", "during", "early", "late", "mid" -> true;
            case "the" ->
                switch (tokens.term(before - 1).word()) {
                    case "in", "by", "until", "since", "during", "of", "for", "through", "over", "throughout" -> true;
                    default -> false;
                };
            default -> false;
        };
        boolean isMid = tokens.isHyphen(before) && tokens.is(before - 1, Kind.PART);
        boolean isUntil = tokens.isWord(before, "until") || tokens.isWord(before, "since");
        boolean isPlainFall = isFall && !isUntil && !tokens.is(before, Kind.THE) && !tokens.is(before, Kind.PART);
        return (isPreposition || isMid) && !isPlainFall;
    }

    private boolean isOlympic(int at) {
        return tokens.isText(at, "Olympics")
                || tokens.isText(at, "Olympic")
                || tokens.isText(at, "Games")
                || tokens.isText(at, "Palace")
                || tokens.isText(at, "water")
                || tokens.isText(at, "onions");
    }

    private static Meaning.Cell cell(Precision precision, int number) {
        return Meaning.Cell.of(Meaning.NO_YEAR, precision, number);
    }

    /** Returns the number told before a head, "third", "3rd", "twenty-first"; 0 if there is none. */
    private int ordinalBefore(int head) {
        int last = lastOrdinal(head);
        if (grammar.months().isOrdinalSuffix(last) && tokens.isNumber(last - 1) && tokens.touches(last - 1)) {
            return tokens.number(last - 1);
        }
        if (!tokens.is(last, Kind.ORDINAL)) {
            return 0;
        }
        boolean isCompound = tokens.isHyphen(last - 1) && tokens.is(last - 2, Kind.NUMBER);
        return tokens.term(last).value() + (isCompound ? tokens.term(last - 2).value() : 0);
    }

    private int ordinalStart(int head) {
        int last = lastOrdinal(head);
        if (grammar.months().isOrdinalSuffix(last)) {
            return last - 1;
        }
        boolean isCompound = tokens.isHyphen(last - 1) && tokens.is(last - 2, Kind.NUMBER);
        int from = isCompound ? last - 2 : last;
        return tokens.isWord(from - 1, "fiscal") ? from - 1 : from;
    }

    private int lastOrdinal(int head) {
        int last = tokens.isHyphen(head - 1) ? head - 2 : head - 1;
        return tokens.isWord(last, "fiscal") ? last - 1 : last;
    }
}
