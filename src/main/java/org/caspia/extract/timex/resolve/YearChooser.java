package org.caspia.extract.timex.resolve;

import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.caspia.extract.timex.meaning.Direction;
import org.caspia.extract.timex.meaning.Feast;
import org.caspia.extract.timex.meaning.Match;
import org.caspia.extract.timex.meaning.Meaning;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.extract.timex.word.Tokens;
import org.caspia.time.CalendarDate;
import org.caspia.time.DatePart;
import org.caspia.time.Doubt;
import org.caspia.time.Precision;
import org.jspecify.annotations.Nullable;

/** Finds the year of a month, day, season, quarter or feast that is told without one. */
final class YearChooser {

    private static final int NEAR_FUTURE_DAYS = 60;
    private static final int NEAR_PAST_DAYS = 10;
    private static final int LONG_WAY_BACK = 7;
    private static final int HALF_YEAR = 183;
    private static final int ATTACKS = 2001;
    private static final int LEAP_DAY = 29;
    private static final int LEAP = 4;

    private final Context context;

    YearChooser(Context context) {
        this.context = context;
    }

    /** Returns the calendar date of a cell that has its year. */
    static CalendarDate date(Meaning.Cell cell) {
        return new CalendarDate(cell.precision(), cell.year(), cell.unit(), cell.day(), DatePart.WHOLE, Doubt.NONE);
    }

    Resolved choose(Meaning.Cell cell, Match match) {
        boolean isLeapDay = cell.unit() == 2 && cell.day() == LEAP_DAY;
        IntFunction<CalendarDate> inYear = year -> date(cell.withYear(isLeapDay ? leapYear(year) : year));
        if (isDayOfTheAttacks(cell, match)) {
            return Resolved.of(inYear.apply(ATTACKS), Reason.of("The day of the attacks of 2001."));
        }
        Resolved chosen = choose(inYear, cell.unit(), cell.direction(), match);
        return chosen == null
                ? Resolved.date(Values.withoutYear(cell), null, Reason.of("The text does not say in which year."))
                : chosen;
    }

    /** "Since Sept. 11", "the Sept. 11 attacks", in the years after them. */
    private boolean isDayOfTheAttacks(Meaning.Cell cell, Match match) {
        CalendarDate document = context.document();
        boolean isNamed = context.tokens().isWord(match.from() - 1, "since")
                || context.tokens().isText(match.to(), "attacks")
                || context.tokens().isText(match.to(), "terrorist");
        return cell.unit() == 9 && cell.day() == 11 && isNamed && document != null && document.year() > ATTACKS;
    }

    /** Returns the leap year nearest to a year. */
    private static int leapYear(int year) {
        int past = Math.floorMod(year, LEAP);
        int near = past > LEAP / 2 ? year + LEAP - past : year - past;
        return Year.isLeap(near) ? near : near + LEAP;
    }

    Resolved choose(Meaning.FeastDay day, Match match) {
        Feast feast = day.feast();
        IntFunction<CalendarDate> inYear = year -> CalendarDate.ofDay(feast.inYear(year));
        Resolved chosen = choose(inYear, feast.inYear(2000).getMonthValue(), day.direction(), match);
        if (chosen != null) {
            return chosen;
        }
        Meaning.Cell cell =
                new Meaning.Cell(Meaning.NO_YEAR, Precision.DAY, feast.month(), feast.day(), Direction.NONE);
        String value = feast.isFixed() ? Values.withoutYear(cell) : "XXXX-XX-XX";
        return Resolved.date(value, null, Reason.of("The text does not say in which year."));
    }

    private @Nullable Resolved choose(IntFunction<CalendarDate> inYear, int unit, Direction direction, Match match) {
        CalendarDate document = context.document();
        CalendarDate reference = context.reference();
        boolean isAhead = document != null && Tense.isAhead(context.tokens(), match);
        if (document == null || (context.isNarrative() && !isAhead && reference != null)) {
            return reference == null ? null : follow(inYear, unit, direction, reference);
        }
        boolean isRelative =
                match.rule().startsWith("relative-") || match.rule().equals("that-season");
        boolean isFollowing = (isRelative && reference != null && reference.year() < document.year())
                || (direction == Direction.NONE && context.isInTale(match));
        if (isFollowing && reference != null) {
            return follow(inYear, unit, direction, reference);
        }
        CalendarDate told = direction == Direction.NONE ? context.referenceInClause(match.from()) : null;
        Resolved beside = told == null ? null : besideTold(inYear, told, match, document);
        return beside == null ? fromDocument(inYear, direction, match, document) : beside;
    }

    /** The year told in the same clause, where it is another than the document's. */
    private @Nullable Resolved besideTold(
            IntFunction<CalendarDate> inYear, CalendarDate told, Match match, CalendarDate document) {
        if (told.year() < document.year()) {
            CalendarDate same = inYear.apply(told.year());
            CalendarDate next = inYear.apply(told.year() + 1);
            boolean isNext = ChronoUnit.DAYS.between(same.firstDay(), told.firstDay()) > HALF_YEAR
                    && !next.firstDay().isAfter(document.lastDay());
            return Resolved.of(isNext ? next : same, Reason.from("In the year told in the same sentence with", told));
        }
        boolean isComingYear = told.year() > document.year() && told.precision() == Precision.YEAR;
        boolean isBound = context.tokens().isWord(match.from() - 1, "until")
                || context.tokens().isWord(match.from() - 1, "by");
        return isComingYear && !isBound && Tense.around(context.tokens(), match) != Tense.PAST
                ? Resolved.of(inYear.apply(told.year()), Reason.from("In the year told in the same sentence,", told))
                : null;
    }

    /** In a narrative a month stands in the year told last, or in the next if that would lead far back. */
    private Resolved follow(IntFunction<CalendarDate> inYear, int unit, Direction direction, CalendarDate reference) {
        boolean isWinter = reference.precision() == Precision.YEAR
                && unit == 4
                && inYear.apply(reference.year()).precision() == Precision.SEASON;
        if (direction == Direction.NEXT && !isWinter) {
            return Resolved.of(firstAfter(inYear, reference), Reason.from("The next one after", reference));
        }
        if (direction == Direction.LAST) {
            return Resolved.of(lastBefore(inYear, reference), Reason.from("The last one before", reference));
        }
        boolean hasMonth = reference.precision() == Precision.MONTH || reference.precision() == Precision.DAY;
        CalendarDate same = inYear.apply(reference.year());
        boolean isMonth = same.precision() == Precision.MONTH || same.precision() == Precision.DAY;
        boolean isNext = hasMonth && isMonth && reference.unit() - unit >= LONG_WAY_BACK;
        CalendarDate date = isNext ? inYear.apply(reference.year() + 1) : same;
        return Resolved.of(date, Reason.from("Following the date told last,", reference));
    }

    private Resolved fromDocument(
            IntFunction<CalendarDate> inYear, Direction direction, Match match, CalendarDate document) {
        Tense tense = Tense.around(context.tokens(), match);
        return switch (direction) {
            case THIS ->
                Resolved.of(
                        inYear.apply(document.year()),
                        Reason.from("This year's, seen from the document's date,", document));
            case LAST ->
                Resolved.of(
                        lastBefore(inYear, document),
                        Reason.from("The last one seen from the document's date,", document));
            case NEXT ->
                Resolved.of(
                        firstAfter(inYear, document),
                        Reason.from("The next one seen from the document's date,", document));
            case NONE ->
                switch (tense) {
                    case PAST ->
                        Resolved.of(
                                Tense.isJustToldPast(context.tokens(), match)
                                        ? latestBegun(inYear, document)
                                        : latest(inYear, document),
                                Reason.from("The verb is past; the latest seen from the document's date,", document));
                    case FUTURE ->
                        Resolved.of(
                                isOfFigures(match) ? nearest(inYear, document) : next(inYear, document),
                                Reason.from("The verb looks ahead; the next seen from the document's date,", document));
                    case UNKNOWN ->
                        Resolved.of(
                                nearest(inYear, document),
                                Reason.from("The nearest, seen from the document's date,", document));
                };
        };
    }

    /** "A report on September factory orders is expected to show": figures are told of a month that has been. */
    private boolean isOfFigures(Match match) {
        Tokens tokens = context.tokens();
        int at = match.from() - 1;
        boolean isLed = tokens.isWord(at, "on") || tokens.isWord(at, "for");
        boolean isReport = tokens.isText(at - 1, "report")
                || tokens.isText(at - 1, "figures")
                || tokens.isText(at - 1, "data")
                || tokens.isText(at - 1, "statistics");
        return isLed && isReport;
    }

    private static CalendarDate lastBefore(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate same = inYear.apply(document.year());
        return same.lastDay().isBefore(document.firstDay()) ? same : inYear.apply(document.year() - 1);
    }

    private static CalendarDate firstAfter(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate same = inYear.apply(document.year());
        return same.firstDay().isAfter(document.lastDay()) ? same : inYear.apply(document.year() + 1);
    }

    private static CalendarDate latestBegun(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate same = inYear.apply(document.year());
        return same.firstDay().isAfter(document.lastDay()) ? inYear.apply(document.year() - 1) : same;
    }

    /** A day just ahead is meant even beside a past verb; a day of last year would have its year told. */
    private static CalendarDate latest(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate next = nextToEnd(inYear, document);
        boolean isJustAhead = next.precision() == Precision.DAY && daysAhead(document, next) <= NEAR_FUTURE_DAYS;
        return isJustAhead && daysAhead(document, next) > 0 ? next : latestBegun(inYear, document);
    }

    /** A day of the last days is meant even beside a verb that looks ahead: "MOSCOW, Aug 24 - ... will". */
    private static CalendarDate next(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate latest = latestBegun(inYear, document);
        boolean isJustPast = latest.precision() == Precision.DAY && -daysAhead(document, latest) <= NEAR_PAST_DAYS;
        return isJustPast ? latest : nextToEnd(inYear, document);
    }

    private static long daysAhead(CalendarDate document, CalendarDate next) {
        return ChronoUnit.DAYS.between(document.lastDay(), next.firstDay());
    }

    private static CalendarDate nextToEnd(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate same = inYear.apply(document.year());
        return same.lastDay().isBefore(document.firstDay()) ? inYear.apply(document.year() + 1) : same;
    }

    private static CalendarDate nearest(IntFunction<CalendarDate> inYear, CalendarDate document) {
        CalendarDate next = nextToEnd(inYear, document);
        return daysAhead(document, next) <= NEAR_FUTURE_DAYS ? next : latestBegun(inYear, document);
    }
}
