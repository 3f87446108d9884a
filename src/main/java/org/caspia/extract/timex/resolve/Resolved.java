package org.caspia.extract.timex.resolve;

import org.caspia.extract.timex.meaning.TimexType;
import org.caspia.extract.timex.meaning.Values;
import org.caspia.time.CalendarDate;
import org.caspia.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means once it is resolved.
 *
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value
 * @param date the date, or null
 * @param reason how it was reached
 * @param issue what is wrong with it, or null
 */
public record Resolved(
        TimexType type,
        String value,
        @Nullable EventDate date,
        Reason reason,
        @Nullable String issue) {

    /** Returns a DATE with its value, and the date if one is known. */
    public static Resolved date(String value, @Nullable EventDate date, Reason reason) {
        return new Resolved(TimexType.DATE, value, date, reason, null);
    }

    /** Returns a DATE whose value is a calendar date. */
    public static Resolved of(CalendarDate date, Reason reason) {
        return date(Values.of(date), date, reason);
    }

    /** Returns the same with another date. */
    public Resolved withDate(@Nullable EventDate newDate) {
        return new Resolved(type, value, newDate, reason, issue);
    }

    /** Returns the calendar date it is, or null if it is none or an interval. */
    @Nullable
    public CalendarDate cell() {
        return date instanceof CalendarDate cell ? cell : null;
    }
}
