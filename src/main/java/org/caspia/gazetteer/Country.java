package org.caspia.gazetteer;

import java.util.List;
import org.caspia.geo.LonLat;

/**
 * A country or a territory with an ISO code, from the project's own table of facts.
 *
 * @param iso2 ISO 3166-1 alpha-2; {@code XK} for Kosovo
 * @param iso3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo
 * @param name its usual English name
 * @param position a point in its middle
 * @param population people, rounded
 * @param capital the usual English name of its capital; empty when it has none
 * @param neighbours the countries it borders by land, and those across a narrow sea that are always named with it, alpha-2
 */
public record Country(
        String iso2,
        String iso3,
        String name,
        LonLat position,
        long population,
        String capital,
        List<String> neighbours) {
    /** Keeps its own copy of the neighbours. */
    public Country {
        neighbours = List.copyOf(neighbours);
    }
}
