package org.caspia.corridor;

import java.util.List;
import java.util.Map;

/**
 * What is known of a node beside its place.
 *
 * @param otherNames other names and spellings
 * @param gauges the two track gauges that meet here, or empty where there is no change of gauge
 * @param figures dwell, capacity, charges
 * @param remarks what is said in words, by the name of the property in the data
 * @param dates dates by the name of the property: {@code opened}, {@code closed}
 * @param operator who runs it, or empty
 * @param note anything else, or empty
 */
public record NodeInfo(
        List<String> otherNames,
        List<Gauge> gauges,
        Map<Quantity, Figure> figures,
        Map<String, Remark> remarks,
        Map<String, Occasion> dates,
        String operator,
        String note) {
    /** Copies the collections. */
    public NodeInfo {
        otherNames = List.copyOf(otherNames);
        gauges = List.copyOf(gauges);
        figures = Map.copyOf(figures);
        remarks = Map.copyOf(remarks);
        dates = Map.copyOf(dates);
    }
}
