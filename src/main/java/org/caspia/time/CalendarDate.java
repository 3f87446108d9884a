package org.caspia.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the calendar, or the early, middle or late part of one.
 *
 * @param precision which kind of cell
 * @param year the astronomical year; for a decade or century its first year in time (1990; 1800; -499 for {@code -04XX})
 * @param unit the month 1-12, season 1-4 (spring first), quarter 1-4 or half 1-2 within the year; 0 where there is none
 * @param dayOfMonth the day 1-31; 0 where there is none
 * @param part which part of a month, year, decade or century; {@link DatePart#WHOLE} for all of it
 * @param doubt what the text doubts; a part is always at least approximate
 */
public record CalendarDate(Precision precision, int year, int unit, int dayOfMonth, DatePart part, Doubt doubt)
        implements EventDate, IntervalEnd {

    private static final int MONTHS = 12;
    private static final int FOURTHS = 4;
    private static final int HALVES = 2;
    private static final int YEAR_LIMIT = 999_999;

    /**
     * Checks that the cell exists.
     *
     * @throws IllegalArgumentException if it does not; the message is a sentence that names it
     */
    public CalendarDate {
        if (Math.abs(year) > YEAR_LIMIT) {
            throw new IllegalArgumentException("The year " + year + " is out of range.");
        }
        checkSpan(precision, year);
        checkUnit(precision, unit);
        checkDay(precision, year, unit, dayOfMonth);
        if (part != DatePart.WHOLE) {
            checkPart(precision);
            doubt = doubt.and(Doubt.APPROXIMATE);
        }
    }

    private static void checkSpan(Precision precision, int year) {
        int years = CalendarCells.years(precision);
        int remainder = year >= 0 ? year % years : -year % years - (years - 1);
        if (remainder != 0) {
            throw new IllegalArgumentException("The year " + year + " does not begin a span of " + years + " years.");
        }
    }

    private static void checkUnit(Precision precision, int unit) {
        int most = switch (precision) {
            case CENTURY, DECADE, YEAR -> 0;
            case HALF -> HALVES;
            case QUARTER, SEASON -> FOURTHS;
            case MONTH, DAY -> MONTHS;
        };
        int least = most == 0 ? 0 : 1;
        if (unit < least || unit > most) {
            String cell = CalendarCells.word(precision == Precision.DAY ? Precision.MONTH : precision);
            throw new IllegalArgumentException("There is no " + cell + " number " + unit + ".");
        }
    }

    private static void checkDay(Precision precision, int year, int month, int day) {
        if (precision != Precision.DAY) {
            if (day != 0) {
                throw new IllegalArgumentException("A " + CalendarCells.word(precision) + " has no day: " + day + ".");
            }
            return;
        }
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            String name = EnglishDates.monthName(month) + " " + year;
            throw new IllegalArgumentException("There is no day " + day + " in " + name + ".", e);
        }
    }

    private static void checkPart(Precision precision) {
        if (!CalendarCells.hasParts(precision)) {
            throw new IllegalArgumentException(
                    "A " + CalendarCells.word(precision) + " has no early, middle or late part.");
        }
    }

    private static CalendarDate of(Precision precision, int year, int unit) {
        return new CalendarDate(precision, year, unit, 0, DatePart.WHOLE, Doubt.NONE);
    }

    /**
     * Makes a day.
     *
     * @param year the astronomical year
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the day
     * @throws IllegalArgumentException if there is no such day
     */
    public static CalendarDate ofDay(int year, int month, int day) {
        return new CalendarDate(Precision.DAY, year, month, day, DatePart.WHOLE, Doubt.NONE);
    }

    /**
     * Makes a day.
     *
     * @param day the day
     * @return the day
     */
    public static CalendarDate ofDay(LocalDate day) {
        return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Makes a month.
     *
     * @param year the astronomical year
     * @param month 1 to 12
     * @return the month
     * @throws IllegalArgumentException if there is no such month
     */
    public static CalendarDate ofMonth(int year, int month) {
        return of(Precision.MONTH, year, month);
    }

    /**
     * Makes a season.
     *
     * @param year the year in which it begins
     * @param season the season
     * @return the season
     */
    public static CalendarDate ofSeason(int year, Season season) {
        return of(Precision.SEASON, year, season.ordinal() + 1);
    }

    /**
     * Makes a quarter.
     *
     * @param year the astronomical year
     * @param quarter 1 to 4
     * @return the quarter
     * @throws IllegalArgumentException if there is no such quarter
     */
    public static CalendarDate ofQuarter(int year, int quarter) {
        return of(Precision.QUARTER, year, quarter);
    }

    /**
     * Makes half a year.
     *
     * @param year the astronomical year
     * @param half 1 or 2
     * @return the half
     * @throws IllegalArgumentException if there is no such half
     */
    public static CalendarDate ofHalf(int year, int half) {
        return of(Precision.HALF, year, half);
    }

    /**
     * Makes a year.
     *
     * @param year the astronomical year; 0 is 1 BC
     * @return the year
     */
    public static CalendarDate ofYear(int year) {
        return of(Precision.YEAR, year, 0);
    }

    /**
     * Makes the decade in which a year lies, counted from years that end in 0.
     *
     * @param year any year of it
     * @return the decade: 1994 gives the 1990s
     */
    public static CalendarDate ofDecade(int year) {
        return of(Precision.DECADE, CalendarCells.firstYear(Precision.DECADE, year), 0);
    }

    /**
     * Makes the century in which a year lies, counted as EDTF counts it, from years that end in 00.
     *
     * @param year any year of it
     * @return the century: 1848 gives the 19th
     */
    public static CalendarDate ofCentury(int year) {
        return of(Precision.CENTURY, CalendarCells.firstYear(Precision.CENTURY, year), 0);
    }

    /**
     * Returns the early, middle or late part of this cell.
     *
     * @param newPart the part
     * @return the part of this month, year, decade or century
     * @throws IllegalArgumentException if this is a cell of another kind
     */
    public CalendarDate withPart(DatePart newPart) {
        return new CalendarDate(precision, year, unit, dayOfMonth, newPart, doubt);
    }

    /**
     * Returns this date with another doubt.
     *
     * @param newDoubt the doubt
     * @return the same cell, doubted so
     */
    public CalendarDate withDoubt(Doubt newDoubt) {
        return new CalendarDate(precision, year, unit, dayOfMonth, part, newDoubt);
    }

    /**
     * Returns the season this cell is.
     *
     * @return the season, or nothing if it is a cell of another kind
     */
    public Optional<Season> findSeason() {
        return precision == Precision.SEASON ? Optional.of(Season.values()[unit - 1]) : Optional.empty();
    }

    /**
     * Returns the first day of the cell or part.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return part == DatePart.WHOLE
                ? CalendarCells.firstDay(this)
                : PartBounds.first(this).firstDay();
    }

    /**
     * Returns the last day of the cell or part.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return part == DatePart.WHOLE
                ? CalendarCells.lastDay(this)
                : PartBounds.last(this).lastDay();
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(firstDay());
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(lastDay());
    }

    @Override
    public Optional<CalendarDate> start() {
        return Optional.of(this);
    }

    @Override
    public Optional<CalendarDate> end() {
        return Optional.of(this);
    }

    @Override
    public boolean isInterval() {
        return false;
    }

    @Override
    public String toEdtf() {
        return EdtfWriter.write(this);
    }

    /** Written out: the form that the compiler gives records costs tens of milliseconds at a cold start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDate that
                && precision == that.precision
                && year == that.year
                && unit == that.unit
                && dayOfMonth == that.dayOfMonth
                && part == that.part
                && doubt == that.doubt;
    }

    /** The same in every run, unlike the hash of an enum constant. */
    @Override
    public int hashCode() {
        int cell = (((year * 31) + unit) * 31 + dayOfMonth) * 31 + precision.ordinal();
        return (cell * 31 + part.ordinal()) * 31 + doubt.ordinal();
    }

    @Override
    public String toString() {
        return toEdtf();
    }
}
