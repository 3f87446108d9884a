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
 * @param articles the articles whose events are marked, in their order
 */
public record MapContent(
        Basemap basemap,
        Network network,
        List<DatedEvent> events,
        Map<String, Integer> mentionsByIso,
        List<Source> articles) {
    /**
     * An article.
     *
     * @param id what its events name as their source
     * @param title its title, for the legend
     * @param credit whom to credit for it, one line
     */
    public record Source(String id, String title, String credit) {}

    /** Copies events, counts and credits. */
    public MapContent {
        events = List.copyOf(events);
        mentionsByIso = Map.copyOf(mentionsByIso);
        articles = List.copyOf(articles);
    }

    /**
     * Returns this content with other events.
     *
     * @param newEvents what is marked instead
     * @return new content
     */
    public MapContent withEvents(List<DatedEvent> newEvents) {
        return new MapContent(basemap, network, newEvents, mentionsByIso, articles);
    }

    /**
     * Returns a map without an article.
     *
     * @param basemap land, water, borders, names
     * @param network the corridors
     * @return no events, no counts
     */
    public static MapContent of(Basemap basemap, Network network) {
        return new MapContent(basemap, network, List.of(), Map.of(), List.of());
    }
}
