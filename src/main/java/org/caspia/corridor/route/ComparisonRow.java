package org.caspia.corridor.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.VolumeSeries;

/**
 * One corridor of a comparison sheet. What the network gives stands in the itinerary, what was published in the route's claims.
 *
 * @param route the route that stands for the corridor
 * @param itinerary everything computed of it
 * @param volumes what was carried on its corridor, by year and method
 */
public record ComparisonRow(NamedRoute route, Itinerary itinerary, List<VolumeSeries> volumes) {
    /** Copies the list. */
    public ComparisonRow {
        volumes = List.copyOf(volumes);
    }

    /**
     * Puts corridors side by side.
     *
     * @param router follows the routes
     * @param routes the routes, in the order wanted
     * @param volumes all that is known of volumes
     * @param scenario what is slower than today
     * @return a row for each route
     */
    public static List<ComparisonRow> of(
            Router router, List<NamedRoute> routes, List<VolumeSeries> volumes, Scenario scenario) {
        return routes.stream()
                .map(route -> new ComparisonRow(
                        route,
                        router.follow(route, scenario),
                        volumes.stream()
                                .filter(series -> series.corridor().equals(route.corridor()))
                                .toList()))
                .toList();
    }

    /**
     * Returns the share of the length by mode.
     *
     * @return shares of 0 to 1 that sum to 1, only of modes that are used
     */
    public Map<Mode, Double> shareByMode() {
        Map<Mode, Double> km = itinerary.kmByMode();
        double sum = km.values().stream().mapToDouble(Double::doubleValue).sum();
        km.replaceAll((mode, value) -> value / sum);
        return km;
    }

    /**
     * Finds the weakest place of the route.
     *
     * @return by tonnes where a capacity in tonnes is known, else by containers, or nothing
     */
    public Optional<Itinerary.Weakest> findWeakest() {
        return itinerary.findWeakest(Quantity.CAPACITY_MT_A).or(() -> itinerary.findWeakest(Quantity.CAPACITY_TEU_A));
    }
}
