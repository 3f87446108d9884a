package org.caspia.extract.timex.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.CalendarDate;
import org.caspia.time.DatePart;
import org.caspia.time.Doubt;
import org.caspia.time.EventDate;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Counts units forth and back from the document's date or the date told last. */
final class Shifter {

    private static final int QUARTER_MONTHS = 3;
    private static final int DECADE_YEARS = 10;
    private static final int CENTURY_YEARS = 100;
    private static final int HALF_MONTH = 14;
    private static final int DAYS_TO_SUNDAY = 6;
    private static final int LONGEST_SENTENCE = 60;
    private static final int LONGEST_STRETCH = 3000;
    private static final double MINUTES = 24 * 60;

    private final Context context;

    Shifter(Context context) {
        this.context = context;
    }

    Resolved shift(Meaning.Shift shift, Match match) {
        CalendarDate base = base(shift, match);
        if (context.isNarrative() && match.rule().equals("day-word") && shift.amount() == 0) {
            return Resolved.date("PRESENT_REF", null, Reason.of("In a tale of the past, today is any day of ours."));
        }
        CalendarDate told = isComparison(shift, match) ? compared(match.from()) : null;
        if (told != null) {
            CalendarDate before = new CalendarDate(
                    told.precision(), told.year() + shift.amount(), told.unit(), 0, DatePart.WHOLE, Doubt.NONE);
            return Resolved.of(before, Reason.from("The same part of the year, counted from", told));
        }
        if (match.rule().equals("on") && context.document() != null && isNow(shift, base, match)) {
            base = context.document();
            return counted(
                    new Meaning.Shift(0, shift.unit(), Base.DOCUMENT),
                    base,
                    Reason.from("So long after is now,", base));
        }
        if (base == null) {
            return unknown(shift.unit(), Reason.of("There is no date to count from."));
        }
        if (shift.unit() == Unit.QUARTER && base.precision() == Precision.QUARTER && shift.amount() == 0) {
            return Resolved.of(base, Reason.of("The quarter told last."));
        }
        if (match.rule().equals("the-unit") && shift.unit() == Unit.WEEKEND && base.precision() == Precision.DAY) {
            return theWeekend(base.firstDay(), match);
        }
        String from = shift.base() == Base.DOCUMENT
                ? "Counted from the document's date,"
                : "Counted from the date told last,";
        return counted(shift, base, Reason.from(from, base));
    }

    /** "Four years on, reservoirs are low" tells of the document's time, "a week on, it fell" of the tale's. */
    private boolean isNow(Meaning.Shift shift, @Nullable CalendarDate base, Match match) {
        CalendarDate document = context.document();
        boolean isPast = Tense.around(context.tokens(), match) == Tense.PAST;
        return !isPast
                || base == null
                || document == null
                || far(base.firstDay(), shift.amount(), shift.unit()).isAfter(document.lastDay());
    }

    /** Counts minutes from the time told last; without a time of the clock only whole days can be counted. */
    Resolved minutes(int amount, Match match) {
        CalendarDate base = context.exactDay();
        if (base == null) {
            return Resolved.date(
                    amount < 0 ? "PAST_REF" : "FUTURE_REF", null, Reason.of("The text tells no day to count from."));
        }
        Reason reason = Reason.from("Counted from the time told last, on", base);
        String clock = context.clock();
        if (clock.isEmpty()) {
            return day(base.firstDay().plusDays(Math.round(amount / MINUTES)), reason);
        }
        LocalDateTime time = base.firstDay()
                .atTime(LocalTime.MIN)
                .plusMinutes(minutes(clock))
                .plusMinutes(amount);
        CalendarDate day = CalendarDate.ofDay(time.toLocalDate());
        String sign = "T" + Values.digits(time.getHour(), 2) + ":" + Values.digits(time.getMinute(), 2);
        return new Resolved(TimexType.TIME, Values.of(day) + sign, day, reason, null);
    }

    private static int minutes(String clock) {
        return Integer.parseInt(clock, 1, 3, 10) * 60 + Integer.parseInt(clock, 4, 6, 10);
    }

    private static Precision needed(Unit unit) {
        return switch (unit) {
            case DAY, NIGHT, WEEKEND -> Precision.DAY;
            case WEEK, MONTH -> Precision.MONTH;
            case DECADE, CENTURY -> Precision.DECADE;
            default -> Precision.YEAR;
        };
    }

    /** "rose in the third quarter from a year earlier" compares with the third quarter of the year before. */
    private boolean isComparison(Meaning.Shift shift, Match match) {
        boolean isYear = shift.unit() == Unit.YEAR && shift.amount() == -1 && !context.isNarrative();
        String rule = match.rule();
        return isYear && (rule.equals("unit-ago") || rule.equals("earlier") || rule.equals("ago"));
    }

    /** Returns the part of a year told in the same sentence; else the quarter told shortly before, or null. */
    private @Nullable CalendarDate compared(int at) {
        CalendarDate told = context.referenceInSentence(at);
        if (told == null || told.precision() == Precision.DAY) {
            return isOfOtherMonths(at) ? null : context.nearQuarter(at);
        }
        return isPartOfYear(told) ? told : null;
    }

    /** Tells whether the sentence compares "the nine months" or begins with the expression, and so tells of no quarter. */
    private boolean isOfOtherMonths(int at) {
        Tokens tokens = context.tokens();
        if (tokens.beginsSentence(at)) {
            return true;
        }
        for (int i = at - 1; i > at - LONGEST_SENTENCE && i >= 0 && !tokens.endsSentence(i); i--) {
            if (tokens.isWord(i, "months") && !tokens.isWord(i - 1, "three")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfYear(CalendarDate date) {
        return date.precision() == Precision.QUARTER
                || date.precision() == Precision.MONTH
                || date.precision() == Precision.HALF;
    }

    /** In news, "a day earlier" after a date still to come is counted from the document's date. */
    private @Nullable CalendarDate base(Meaning.Shift shift, Match match) {
        CalendarDate base = context.base(shift.base(), needed(shift.unit()), match);
        CalendarDate document = context.document();
        boolean isNews = shift.base() == Base.REFERENCE && !context.isNarrative();
        if (base == null || document == null || !isNews || shift.amount() >= 0) {
            return base;
        }
        boolean isLoneYear = match.rule().equals("earlier") && shift.unit() == Unit.YEAR && shift.amount() == -1;
        if (isLoneYear && context.referenceInSentence(match.from()) == null) {
            return document;
        }
        return base.firstDay().isAfter(document.lastDay()) ? document : base;
    }

    private Resolved counted(Meaning.Shift shift, CalendarDate base, Reason reason) {
        int amount = shift.amount();
        LocalDate first = base.firstDay();
        boolean isDay = base.precision() == Precision.DAY;
        boolean isMonth = isDay || base.precision() == Precision.MONTH;
        return switch (shift.unit()) {
            case DAY, NIGHT -> isDay ? day(first.plusDays(amount), reason) : unknown(Unit.DAY, reason);
            case WEEK ->
                isMonth && !isDay && amount == 0
                        ? month(first, reason)
                        : isMonth
                                ? week(first.plusDays(isDay ? 0 : HALF_MONTH).plusWeeks(amount), reason)
                                : unknown(Unit.WEEK, reason);
            case WEEKEND -> isDay ? weekend(first, amount, reason) : unknown(Unit.WEEKEND, reason);
            case MONTH -> isMonth ? month(first.plusMonths(amount), reason) : unknown(Unit.MONTH, reason);
            case QUARTER ->
                isMonth || base.precision() == Precision.QUARTER
                        ? quarter(first.plusMonths((long) QUARTER_MONTHS * amount), reason)
                        : unknown(Unit.QUARTER, reason);
            case YEAR -> Resolved.of(CalendarDate.ofYear(base.year() + amount), reason);
            case DECADE -> Resolved.of(CalendarDate.ofDecade(base.year() + DECADE_YEARS * amount), reason);
            case CENTURY -> Resolved.of(CalendarDate.ofCentury(base.year() + CENTURY_YEARS * amount), reason);
            default -> unknown(shift.unit(), reason);
        };
    }

    private static Resolved day(LocalDate day, Reason reason) {
        return Resolved.of(CalendarDate.ofDay(day), reason);
    }

    private static Resolved month(LocalDate day, Reason reason) {
        return Resolved.of(CalendarDate.ofMonth(day.getYear(), day.getMonthValue()), reason);
    }

    private static Resolved quarter(LocalDate day, Reason reason) {
        int number = (day.getMonthValue() - 1) / QUARTER_MONTHS + 1;
        return Resolved.of(CalendarDate.ofQuarter(day.getYear(), number), reason);
    }

    private static Resolved week(LocalDate day, Reason reason) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Resolved.date(Values.week(day), days(monday, monday.plusDays(DAYS_TO_SUNDAY)), reason);
    }

    /** "The weekend" is the one around or last before the day; "this weekend" on a weekday is the coming one. */
    private static Resolved weekend(LocalDate day, int amount, Reason reason) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        LocalDate shifted = saturday.plusWeeks(amount);
        return Resolved.date(Values.week(shifted) + "-WE", days(shifted, shifted.plusDays(1)), reason);
    }

    private Resolved theWeekend(LocalDate day, Match match) {
        Tense tense = Tense.around(context.tokens(), match);
        boolean isEarly = day.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        boolean isPast = tense == Tense.PAST || (tense == Tense.UNKNOWN && isEarly);
        boolean isThere = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return weekend(day, isPast && !isThere ? -1 : 0, Reason.of("The weekend nearest in the tense of the verb."));
    }

    private static EventDate days(LocalDate first, LocalDate last) {
        return EventDate.between(CalendarDate.ofDay(first), CalendarDate.ofDay(last));
    }

    private static Resolved unknown(Unit unit, Reason reason) {
        String value = switch (unit) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
        return Resolved.date(value, null, reason);
    }

    Resolved weekday(Meaning.Weekday weekday, Match match) {
        boolean usesReference = weekday.base() == Base.REFERENCE || context.isNarrative();
        CalendarDate told = usesReference ? context.reference() : context.document();
        boolean isDay = told != null && told.precision() == Precision.DAY;
        CalendarDate base = isDay ? told : context.document();
        if (base == null || base.precision() != Precision.DAY) {
            return Resolved.date("XXXX-WXX-" + weekday.number(), null, Reason.of("There is no day to count from."));
        }
        DayOfWeek name = DayOfWeek.of(weekday.number());
        CalendarDate linked = weekday.direction() == Direction.NONE ? context.linkedDay(match.from()) : null;
        if (linked != null) {
            return day(
                    linked.firstDay().with(TemporalAdjusters.next(name)), Reason.from("The first one after", linked));
        }
        LocalDate day = base.firstDay();
        return switch (weekday.direction()) {
            case LAST -> day(lastBefore(day, name, weekday.base()), Reason.from("The last one before", base));
            case NEXT -> day(nextAfter(day, name, weekday.base()), Reason.from("The next one after", base));
            case THIS ->
                day(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(name)),
                        Reason.from("In the week of", base));
            case NONE -> nearest(name, base, match);
        };
    }

    /** "Last Tuesday" said on a Wednesday is not yesterday. */
    private static LocalDate lastBefore(LocalDate day, DayOfWeek name, Base base) {
        LocalDate last = day.with(TemporalAdjusters.previous(name));
        return base == Base.DOCUMENT && last.equals(day.minusDays(1)) ? last.minusWeeks(1) : last;
    }

    /** "Next Tuesday" said on a Monday is not tomorrow, nor is "next Friday" said on a Wednesday the day after it. */
    private static LocalDate nextAfter(LocalDate day, DayOfWeek name, Base base) {
        LocalDate next = day.with(TemporalAdjusters.next(name));
        boolean isSameWeek = name.compareTo(day.getDayOfWeek()) > 0;
        return base == Base.DOCUMENT && isSameWeek && !next.isAfter(day.plusDays(2)) ? next.plusWeeks(1) : next;
    }

    /** The weekday that the tense of the verb means; beside a day to come, the first one after that. */
    private Resolved nearest(DayOfWeek name, CalendarDate base, Match match) {
        Tense tense = Tense.around(context.tokens(), match);
        CalendarDate told = context.referenceInSentence(match.from());
        boolean isAhead =
                tense == Tense.UNKNOWN && told != null && told.firstDay().isAfter(base.lastDay());
        if (isAhead && told != null) {
            return day(told.firstDay().with(TemporalAdjusters.next(name)), Reason.from("The first one after", told));
        }
        LocalDate day = base.firstDay();
        boolean isPresent = tense == Tense.UNKNOWN && Tense.isPresent(context.tokens(), match);
        return tense == Tense.FUTURE || isPresent
                ? day(
                        day.with(TemporalAdjusters.nextOrSame(name)),
                        Reason.from("The verb looks ahead; the first from", base))
                : day(day.with(TemporalAdjusters.previousOrSame(name)), Reason.from("The latest, seen from", base));
    }

    /** Returns the time that a length takes up if it ends or begins at the document's date; else null. */
    @Nullable
    EventDate stretch(Meaning.Length length) {
        CalendarDate document = context.document();
        if (document == null || length.sign() == 0 || length.count().isVague() || context.isNarrative()) {
            return null;
        }
        int units = (int) Math.min(LONGEST_STRETCH, Math.ceil(length.count().most()));
        int amount = units * length.sign();
        LocalDate edge = far(document.firstDay(), amount, length.unit());
        CalendarDate other = sameKind(document, edge).withDoubt(Doubt.APPROXIMATE);
        return amount < 0 ? EventDate.between(other, document) : EventDate.between(document, other);
    }

    private static CalendarDate sameKind(CalendarDate document, LocalDate day) {
        return switch (document.precision()) {
            case DAY -> CalendarDate.ofDay(day);
            case MONTH -> CalendarDate.ofMonth(day.getYear(), day.getMonthValue());
            default -> CalendarDate.ofYear(day.getYear());
        };
    }

    private static LocalDate far(LocalDate day, int amount, Unit unit) {
        return switch (unit) {
            case DAY, NIGHT, WEEKEND -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2L * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths((long) QUARTER_MONTHS * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears((long) DECADE_YEARS * amount);
            case CENTURY, MILLENNIUM -> day.plusYears((long) CENTURY_YEARS * amount);
            case NONE, SECOND, MINUTE, HOUR -> day;
        };
    }
}
