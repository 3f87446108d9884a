package org.caspia.extract.timex.resolve;

import java.time.LocalDate;
import org.caspia.extract.timex.meaning.Base;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.CalendarDate;
import org.caspia.time.DatePart;
import org.caspia.time.Doubt;
import org.caspia.time.EventDate;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Turns meanings into dates, one after the other in the order of the text. */
final class Resolver {

    private final Context context;
    private final Shifter shifter;
    private final YearChooser years;

    Resolver(Context context) {
        this.context = context;
        this.shifter = new Shifter(context);
        this.years = new YearChooser(context);
    }

    Resolved resolve(Match match) {
        try {
            Resolved resolved = resolve(match.meaning(), match);
            if (Genre.isDeictic(match.meaning())) {
                context.point(match);
            }
            if (isTold(match.meaning()) && !isCompared(match)) {
                if (!isImplied(match)) {
                    context.tell(resolved.cell(), match);
                }
                context.tellClock(resolved.value(), match);
            }
            return resolved;
        } catch (IllegalArgumentException noSuchDate) {
            return impossible(String.valueOf(noSuchDate.getMessage()));
        }
    }

    /** "Up from $2 million a year ago": the date is named to compare with. */
    private boolean isCompared(Match match) {
        CalendarDate told = context.reference();
        boolean isYearAgo = match.rule().equals("ago")
                && match.meaning() instanceof Meaning.Shift shift
                && shift.unit() == Unit.YEAR
                && shift.amount() == -1;
        return isYearAgo && told != null && told.precision() == Precision.QUARTER && !context.isNarrative();
    }

    /** What is counted back from the date told last is an aside; in a narrative so is what is counted from the document's date. */
    private boolean isTold(Meaning meaning) {
        if (meaning instanceof Meaning.Vague || meaning instanceof Meaning.Length) {
            return false;
        }
        if (meaning instanceof Meaning.Shift shift) {
            boolean isBack = shift.base() == Base.REFERENCE && shift.amount() < 0;
            return !isBack && !(context.isNarrative() && (shift.base() == Base.DOCUMENT || shift.amount() < 0));
        }
        boolean isLast = meaning instanceof Meaning.Cell cell && cell.direction() == Direction.LAST;
        return !context.isNarrative() || !isLast;
    }

    /** "It ended at 9 p.m.": a time whose day the text does not tell. */
    private static boolean isImplied(Match match) {
        return match.meaning() instanceof Meaning.TimeOfDay time
                && isThatDay(time.day())
                && match.rule().equals("clock");
    }

    private static boolean isThatDay(Meaning day) {
        return day instanceof Meaning.Shift shift && shift.base() == Base.REFERENCE && shift.amount() == 0;
    }

    private Resolved resolve(Meaning meaning, Match match) {
        if (meaning instanceof Meaning.Cell cell) {
            return cell(cell, match);
        }
        if (meaning instanceof Meaning.Shift shift) {
            boolean isThisDay = shift.unit() == Unit.DAY && match.rule().equals("the-unit");
            return isThisDay ? impliedDay(match) : shifter.shift(shift, match);
        }
        if (meaning instanceof Meaning.Minutes minutes) {
            return shifter.minutes(minutes.amount(), match);
        }
        if (meaning instanceof Meaning.Weekday weekday) {
            return shifter.weekday(weekday, match);
        }
        if (meaning instanceof Meaning.DayOfMonth day) {
            return dayOfMonth(day.day(), match);
        }
        if (meaning instanceof Meaning.FeastDay feast) {
            return feast(feast, match);
        }
        if (meaning instanceof Meaning.Within within) {
            return within(within, match);
        }
        if (meaning instanceof Meaning.TimeOfDay time) {
            return timeOfDay(time, match);
        }
        if (meaning instanceof Meaning.Part part) {
            return part(part, match);
        }
        if (meaning instanceof Meaning.About about) {
            return about(resolve(about.date(), match));
        }
        return timeless(meaning);
    }

    private Resolved timeless(Meaning meaning) {
        if (meaning instanceof Meaning.Length length) {
            return new Resolved(
                    TimexType.DURATION, length.value(), shifter.stretch(length), Reason.of("A length of time."), null);
        }
        if (meaning instanceof Meaning.Repeated repeated) {
            return new Resolved(TimexType.SET, repeated.value(), null, Reason.of("It comes again and again."), null);
        }
        if (meaning instanceof Meaning.Vague vague) {
            return vague(vague.sign());
        }
        String sentence = meaning instanceof Meaning.Impossible bad ? bad.sentence() : "This cannot be resolved.";
        return impossible(sentence);
    }

    private static Resolved impossible(String sentence) {
        return new Resolved(TimexType.DATE, "XXXX-XX-XX", null, Reason.of("The date does not exist."), sentence);
    }

    private Resolved vague(int sign) {
        CalendarDate document = context.document();
        String value = sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF";
        if (document == null) {
            return Resolved.date(value, null, Reason.of("The text says no more."));
        }
        CalendarDate about = document.withDoubt(Doubt.APPROXIMATE);
        EventDate date = sign < 0 ? EventDate.until(about) : sign > 0 ? EventDate.since(about) : about;
        return Resolved.date(value, date, Reason.from("Seen from the document's date,", document));
    }

    private Resolved cell(Meaning.Cell cell, Match match) {
        if (cell.hasYear()) {
            return Resolved.of(YearChooser.date(cell), Reason.of("The text tells the whole date."));
        }
        return years.choose(cell, match);
    }

    private Resolved dayOfMonth(int day, Match match) {
        CalendarDate base = context.base(Base.REFERENCE, Precision.MONTH, match);
        boolean hasMonth = base != null && (base.precision() == Precision.MONTH || base.precision() == Precision.DAY);
        return base != null && hasMonth
                ? Resolved.of(
                        CalendarDate.ofDay(base.year(), base.unit(), day), Reason.from("In the month told last,", base))
                : Resolved.date(
                        "XXXX-XX-" + Values.digits(day, 2), null, Reason.of("The text does not say in which month."));
    }

    private Resolved feast(Meaning.FeastDay day, Match match) {
        if (day.year() != Meaning.NO_YEAR) {
            CalendarDate date = CalendarDate.ofDay(day.feast().inYear(day.year()));
            return Resolved.of(date, Reason.of("The feast falls on that day of the year told."));
        }
        return years.choose(day, match);
    }

    private Resolved within(Meaning.Within within, Match match) {
        Resolved period = resolve(within.period(), match);
        if (within.inner() instanceof Meaning.Weekday weekday) {
            LocalDate monday =
                    period.date() == null ? null : period.date().earliest().orElse(null);
            return monday == null
                    ? Resolved.date("XXXX-WXX-" + weekday.number(), null, period.reason())
                    : Resolved.of(CalendarDate.ofDay(monday.plusDays(weekday.number() - 1L)), period.reason());
        }
        CalendarDate year = period.cell();
        if (within.inner() instanceof Meaning.Shift shift && year != null) {
            CalendarDate same = shifter.shift(shift, match).cell();
            return same == null || same.precision() == Precision.DAY
                    ? period
                    : Resolved.of(
                            new CalendarDate(same.precision(), year.year(), same.unit(), 0, DatePart.WHOLE, Doubt.NONE),
                            period.reason());
        }
        if (!(within.inner() instanceof Meaning.Cell cell)) {
            return period;
        }
        return year == null
                ? Resolved.date(Values.withoutYear(cell), null, period.reason())
                : Resolved.of(YearChooser.date(cell.withYear(year.year())), period.reason());
    }

    private Resolved timeOfDay(Meaning.TimeOfDay time, Match match) {
        boolean isImplied = isThatDay(time.day()) && !match.rule().equals("directed-daypart");
        Resolved day = isImplied ? impliedDay(match) : resolve(time.day(), match);
        CalendarDate cell = day.cell();
        if (isImplied
                && cell != null
                && cell.precision() == Precision.DAY
                && context.isPastMidnight(match, time.sign())) {
            day = Resolved.of(CalendarDate.ofDay(cell.firstDay().plusDays(1)), day.reason());
        }
        String value = day.value() + time.sign();
        return new Resolved(TimexType.TIME, value, day.date(), day.reason(), day.issue());
    }

    private Resolved impliedDay(Match match) {
        Tense tense = Tense.around(context.tokens(), match);
        CalendarDate near = context.nearDay(match.from(), tense, Tense.isAhead(context.tokens(), match));
        boolean isNear = near != null && near.precision() == Precision.DAY;
        CalendarDate told = isNear || context.isNarrative() ? near : context.document();
        CalendarDate document = context.document();
        boolean isPastNight = document != null
                && document.precision() == Precision.DAY
                && isOvernight(match)
                && context.referenceInSentence(match.from()) == null;
        CalendarDate day = document != null && isPastNight
                ? CalendarDate.ofDay(document.firstDay().minusDays(1))
                : told;
        return day != null && day.precision() == Precision.DAY
                ? Resolved.of(day, Reason.of("On the day told last, or the document's."))
                : Resolved.date("XXXX-XX-XX", null, Reason.of("The text does not say on which day."));
    }

    /** News of the day that speaks of "overnight" means the night before it. */
    private boolean isOvernight(Match match) {
        return context.tokens().isWord(match.from(), "overnight")
                && Tense.around(context.tokens(), match) == Tense.PAST;
    }

    private Resolved part(Meaning.Part part, Match match) {
        Resolved whole = resolve(part.whole(), match);
        CalendarDate cell = whole.cell();
        return cell == null ? whole : whole.withDate(partOf(cell, part.part()));
    }

    private static CalendarDate partOf(CalendarDate cell, DatePart part) {
        return switch (cell.precision()) {
            case CENTURY, DECADE, YEAR, MONTH -> cell.withPart(part);
            case HALF, QUARTER, SEASON -> cell.withDoubt(Doubt.APPROXIMATE);
            case DAY -> cell;
        };
    }

    private static Resolved about(Resolved resolved) {
        @Nullable CalendarDate cell = resolved.cell();
        return cell == null
                ? resolved
                : resolved.withDate(cell.withDoubt(cell.doubt().and(Doubt.APPROXIMATE)));
    }
}
