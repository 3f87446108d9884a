package org.caspia.corridor;

import java.util.Comparator;
import java.util.List;

/**
 * Goods carried on a corridor, year by year, counted by one method. Series of different methods must not be mixed.
 *
 * @param id key
 * @param name who counts what
 * @param corridor the corridor
 * @param unit such as {@code Mt} or {@code TEU}
 * @param points the years, in order
 */
public record VolumeSeries(String id, String name, CorridorId corridor, String unit, List<Point> points) {
    /**
     * Goods carried in one year.
     *
     * @param year such as 2023
     * @param value in the unit of the series
     * @param sourceId key of the {@link Source}
     * @param confidence how sure
     * @param note how it came about, or empty
     */
    public record Point(int year, double value, String sourceId, Confidence confidence, String note) {}

    /** Puts the years in order. */
    public VolumeSeries {
        points = points.stream().sorted(Comparator.comparingInt(Point::year)).toList();
    }
}
