package org.caspia.event;

import java.util.List;
import org.caspia.geo.LonLat;

/**
 * A place in the world.
 *
 * @param id a name that stays the same between runs, for instance {@code country:AZ}, {@code region:central-asia} or
 *     {@code geonames:587084}
 * @param name its usual English name
 * @param kind what sort of place it is
 * @param position the place itself, or for an area a point inside it fit for a label
 * @param countryIso the country it lies in, alpha-2; empty when it lies in none or in several
 * @param provinceName the first-level part of the country it lies in; empty when unknown
 * @param memberIsos for a region or a water, the countries it consists of or touches, alpha-2 in order; for a country
 *     itself
 * @param population people, 0 when unknown
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        LonLat position,
        String countryIso,
        String provinceName,
        List<String> memberIsos,
        long population) {
    /** Keeps its own copy of the members and checks the identity. */
    public Place {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A place needs an id and a name: '" + id + "', '" + name + "'");
        }
        memberIsos = List.copyOf(memberIsos);
    }
}
