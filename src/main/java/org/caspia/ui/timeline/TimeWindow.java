package org.caspia.ui.timeline;

import java.time.LocalDate;

/**
 * The stretch of time whose events the map shows.
 *
 * @param from its first day
 * @param to its last day, not before the first
 */
public record TimeWindow(LocalDate from, LocalDate to) {
    /** Checks the order. */
    public TimeWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a stretch of time cannot reach from " + from + " back to " + to);
        }
    }
}
