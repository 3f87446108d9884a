package org.caspia.extract.timex;

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
record Resolved(
        TimexType type,
        String value,
        @Nullable EventDate date,
        Reason reason,
        @Nullable String issue) {

    static Resolved date(String value, @Nullable EventDate date, Reason reason) {
        return new Resolved(TimexType.DATE, value, date, reason, null);
    }

    static Resolved of(CalendarDate date, Reason reason) {
        return date(Values.of(date), date, reason);
    }

    Resolved withDate(@Nullable EventDate newDate) {
        return new Resolved(type, value, newDate, reason, issue);
    }

    /** Returns the calendar date it is, or null if it is none or an interval. */
    @Nullable
    CalendarDate cell() {
        return date instanceof CalendarDate cell ? cell : null;
    }
}
