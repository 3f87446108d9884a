package org.caspia.corridor;

import java.util.List;
import java.util.Map;

/**
 * What is known of a leg beside its line.
 *
 * @param name a name of its own such as Marmaray, or empty
 * @param corridors the corridors that use it
 * @param status whether it can be used today
 * @param precision how exactly its line is drawn
 * @param confidence how sure the leg as a whole is
 * @param gauges its track gauge, or empty where there is no track
 * @param figures length, hours, capacity
 * @param remarks what is said in words, by the name of the property in the data
 * @param dates dates by the name of the property: {@code opened}, {@code closed}
 * @param passages straits, canals and tunnels it goes through, such as {@code suez}
 * @param through countries it passes through beside those of its ends, ISO 3166 alpha-3
 * @param via stations, towns or waters on the way, in order
 * @param operator who runs it, or empty
 * @param note anything else, or empty
 */
public record LegInfo(
        String name,
        List<CorridorId> corridors,
        Status status,
        Precision precision,
        Confidence confidence,
        List<Gauge> gauges,
        Map<Quantity, Figure> figures,
        Map<String, Remark> remarks,
        Map<String, Occasion> dates,
        List<String> passages,
        List<String> through,
        List<String> via,
        String operator,
        String note) {
    /** Copies the collections. */
    public LegInfo {
        corridors = List.copyOf(corridors);
        gauges = List.copyOf(gauges);
        figures = Map.copyOf(figures);
        remarks = Map.copyOf(remarks);
        dates = Map.copyOf(dates);
        passages = List.copyOf(passages);
        through = List.copyOf(through);
        via = List.copyOf(via);
    }
}
