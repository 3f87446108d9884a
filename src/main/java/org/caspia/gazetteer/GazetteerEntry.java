package org.caspia.gazetteer;

import java.util.List;
import org.caspia.geo.LonLat;

/**
 * A place of the gazetteer.
 *
 * @param id a name that stays the same between versions: {@code country:AZ}, {@code region:central-asia},
 *     {@code geonames:587084}
 * @param name its usual English name
 * @param feature what sort of place it is
 * @param position the place, or a point in its middle
 * @param countryIso the country it lies in, alpha-2; empty when it lies in none or several
 * @param province the name of the first-level part it lies in; empty when unknown
 * @param county the name of the second-level part it lies in; empty when unknown
 * @param memberIsos the countries it consists of or touches, alpha-2; for a place in one country that country
 * @param population people, 0 when unknown
 */
public record GazetteerEntry(
        String id,
        String name,
        Feature feature,
        LonLat position,
        String countryIso,
        String province,
        String county,
        List<String> memberIsos,
        long population) {
    /** Keeps its own copy of the members. */
    public GazetteerEntry {
        memberIsos = List.copyOf(memberIsos);
    }

    /**
     * Tells whether it is a town or hamlet of the large table, of which thousands bear ordinary words as their names.
     *
     * @return true for populated places that stand in none of our own tables of facts
     */
    public boolean isListedTown() {
        return id.startsWith("geonames:") || id.startsWith("town:");
    }
}
