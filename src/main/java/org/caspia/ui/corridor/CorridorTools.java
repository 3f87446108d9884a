package org.caspia.ui.corridor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.CountryShares;
import org.caspia.corridor.Leg;

/** What the corridor's panels ask. Safe for several threads. */
public final class CorridorTools {
    private final CorridorService service;
    private final CountryShares shares;
    /** The overlay of a line with the countries takes longer than the search for the way, and a leg never changes. */
    private final Map<String, Map<String, Double>> kmByLeg = new ConcurrentHashMap<>();

    /**
     * Makes the tools.
     *
     * @param service answers the questions
     * @param shares says how many kilometres lie in each country
     */
    public CorridorTools(CorridorService service, CountryShares shares) {
        this.service = service;
        this.shares = shares;
    }

    /**
     * Returns who answers.
     *
     * @return the service
     */
    public CorridorService service() {
        return service;
    }

    /** Kilometres of legs of the service's network by country, the largest first. */
    Map<String, Double> kmByCountry(List<Leg> legs) {
        Map<String, Double> sums = new TreeMap<>();
        for (Leg leg : legs) {
            kmByLeg.computeIfAbsent(leg.id(), id -> shares.kmByCountry(List.of(leg)))
                    .forEach((country, km) -> sums.merge(country, km, Double::sum));
        }
        Map<String, Double> sorted = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
