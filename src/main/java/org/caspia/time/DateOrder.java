package org.caspia.time;

import java.time.LocalDate;

/** The order of dates along a timeline. */
final class DateOrder {

    private DateOrder() {}

    static int compare(EventDate a, EventDate b) {
        int byStart = firstDay(a).compareTo(firstDay(b));
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = lastDay(a).compareTo(lastDay(b));
        return byEnd != 0 ? byEnd : a.toEdtf().compareTo(b.toEdtf());
    }

    private static LocalDate firstDay(EventDate date) {
        return date.earliest().or(date::latest).orElse(LocalDate.MAX);
    }

    private static LocalDate lastDay(EventDate date) {
        return date.latest().orElse(LocalDate.MAX);
    }
}
