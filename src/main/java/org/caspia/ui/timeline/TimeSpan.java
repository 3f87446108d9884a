package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.caspia.event.DatedEvent;
import org.caspia.time.EventDate;
import org.caspia.time.Precision;

/**
 * The stretch of time in which an event lies, as it is drawn.
 *
 * @param from its first day
 * @param to its last day
 * @param openStart whether it began nobody knows when
 * @param openEnd whether it goes on
 * @param uncertain whether the text doubts the date, or gives it more coarsely than by month
 */
record TimeSpan(LocalDate from, LocalDate to, boolean openStart, boolean openEnd, boolean uncertain) {
    private static final int OPEN_YEARS = 2;

    static Optional<TimeSpan> of(DatedEvent event) {
        return event.date().map(TimeSpan::of);
    }

    private static TimeSpan of(EventDate date) {
        Optional<LocalDate> earliest = date.earliest();
        Optional<LocalDate> latest = date.latest();
        LocalDate from =
                earliest.or(() -> latest.map(day -> day.minusYears(OPEN_YEARS))).orElseThrow();
        LocalDate to =
                latest.or(() -> earliest.map(day -> day.plusYears(OPEN_YEARS))).orElseThrow();
        boolean coarse = date.precision().isCoarserThan(Precision.SEASON);
        return new TimeSpan(
                from, to, earliest.isEmpty(), latest.isEmpty(), coarse || date.doubt() != org.caspia.time.Doubt.NONE);
    }

    boolean overlaps(TimeWindow window) {
        return !to.isBefore(window.from()) && !from.isAfter(window.to());
    }
}
