package org.caspia.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened or will happen, as exactly as is known: one {@link CalendarDate}, or an interval between two
 * of which either end may be open.
 *
 * <p>Dates are ordered by their earliest day, or by their latest where the start is open; then by their latest day, an
 * open end last; then by their written form, so that the order agrees with {@code equals}.
 */
public sealed interface EventDate extends Comparable<EventDate> permits CalendarDate, DateInterval {

    /**
     * Returns the first day on which it can have happened, doubt aside.
     *
     * @return the day, or nothing if the start is open or unknown
     */
    Optional<LocalDate> earliest();

    /**
     * Returns the last day on which it can have happened, doubt aside.
     *
     * @return the day, or nothing if the end is open or unknown
     */
    Optional<LocalDate> latest();

    /**
     * Returns how exact the date is; for an interval, how exact the coarser of its ends is.
     *
     * @return the precision
     */
    Precision precision();

    /**
     * Returns what the text doubts about the date; for an interval, what it doubts about either end.
     *
     * @return the doubt
     */
    Doubt doubt();

    /**
     * Returns the calendar date at the start.
     *
     * @return this date itself unless it is an interval; nothing if the start is open or unknown
     */
    Optional<CalendarDate> start();

    /**
     * Returns the calendar date at the end.
     *
     * @return this date itself unless it is an interval; nothing if the end is open or unknown
     */
    Optional<CalendarDate> end();

    /**
     * Tells whether this is an interval between two dates, or open at one end.
     *
     * @return false for a single calendar date
     */
    boolean isInterval();

    /**
     * Writes the date in EDTF (ISO 8601-2:2019); {@link #parseEdtf} reads it back to an equal date.
     *
     * @return for example {@code 2023-09}, {@code 199X/..}, {@code 1850~}
     */
    String toEdtf();

    /**
     * Writes the date in English, the same for every locale.
     *
     * @return for example "September 2023", "late 19th century", "since the 1990s"
     */
    default String toEnglish() {
        return EnglishDates.format(this);
    }

    @Override
    default int compareTo(EventDate other) {
        return DateOrder.compare(this, other);
    }

    /**
     * Makes the interval between two dates. Two equal dates give the date itself; the bounds of an early, middle or
     * late part give that part.
     *
     * @param start the first date
     * @param end the last date
     * @return the interval
     * @throws IllegalArgumentException if the end lies before the start
     */
    static EventDate between(CalendarDate start, CalendarDate end) {
        return DateInterval.between(start, end);
    }

    /**
     * Makes the interval that begins with a date and has no end.
     *
     * @param start the first date
     * @return for example {@code 2014/..}
     */
    static EventDate since(CalendarDate start) {
        return new DateInterval(start, OpenEnd.OPEN);
    }

    /**
     * Makes the interval that ends with a date and has no start.
     *
     * @param end the last date
     * @return for example {@code ../2030}
     */
    static EventDate until(CalendarDate end) {
        return new DateInterval(OpenEnd.OPEN, end);
    }

    /**
     * Reads a date in EDTF: level 1 whole, and the quarters and halves of level 2. A time of day is read over.
     * Unspecified months and days ({@code 2004-XX}) are read as the year or month they stand in.
     *
     * @param text the written form
     * @return the date
     * @throws IllegalArgumentException if the text is no such form, or the date does not exist; the message is a
     *     sentence for the user
     */
    static EventDate parseEdtf(String text) {
        return EdtfReader.read(text);
    }

    /**
     * Reads a date in EDTF as {@link #parseEdtf} does.
     *
     * @param text the written form
     * @return the date, or nothing if the text is no such form or the date does not exist
     */
    static Optional<EventDate> findEdtf(String text) {
        try {
            return Optional.of(EdtfReader.read(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }
}
