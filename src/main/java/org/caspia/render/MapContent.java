package org.caspia.render;

import java.util.List;
import java.util.Map;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.Network;
import org.caspia.event.DatedEvent;

/**
 * What a map is made of. Immutable, if the lists are.
 *
 * @param basemap land, water, borders, names
 * @param network the corridors
 * @param events what the articles tell
 * @param mentionsByIso how often the articles name each country, by ISO 3166 alpha-2 code
 */
public record MapContent(
        Basemap basemap, Network network, List<DatedEvent> events, Map<String, Integer> mentionsByIso) {
    /** Copies events and counts. */
    public MapContent {
        events = List.copyOf(events);
        mentionsByIso = Map.copyOf(mentionsByIso);
    }

    /**
     * Returns a map without an article.
     *
     * @param basemap land, water, borders, names
     * @param network the corridors
     * @return no events, no counts
     */
    public static MapContent of(Basemap basemap, Network network) {
        return new MapContent(basemap, network, List.of(), Map.of());
    }
}
