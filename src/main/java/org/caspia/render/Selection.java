package org.caspia.render;

import org.caspia.geo.LonLat;

/** What a person picked on the map, or what is under the cursor. */
public sealed interface Selection {
    /** Nothing. */
    record None() implements Selection {}

    /**
     * A country.
     *
     * @param iso its ISO 3166 alpha-3 code, or our own code for a disputed area
     * @param name its English name
     */
    record Country(String iso, String name) implements Selection {}

    /**
     * A sea or lake.
     *
     * @param name its English name
     */
    record Water(String name) implements Selection {}

    /**
     * A town.
     *
     * @param name its English name
     * @param iso the country's ISO 3166 alpha-3 code
     * @param population inhabitants, 0 if not known
     * @param position where it is
     */
    record City(String name, String iso, long population, LonLat position) implements Selection {}

    /**
     * A leg of the corridor.
     *
     * @param id its id in the network
     */
    record Leg(String id) implements Selection {}

    /**
     * A node of the corridor.
     *
     * @param id its id in the network
     */
    record Node(String id) implements Selection {}

    /**
     * An event of an article.
     *
     * @param id the event's id
     */
    record Event(String id) implements Selection {}

    /**
     * A group of countries, such as Central Asia.
     *
     * @param id the place's id
     * @param name its English name
     */
    record Region(String id, String name) implements Selection {}

    /**
     * Returns the empty selection.
     *
     * @return nothing
     */
    static Selection none() {
        return new None();
    }
}
