package org.caspia.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.atlas.Atlas;
import org.caspia.article.ArticleInfo;
import org.caspia.event.CountryCount;
import org.caspia.event.DatedEvent;
import org.caspia.problem.ProblemException;
import org.caspia.render.MapContent;

/** Puts the atlas and what was found in articles together for the painter. */
public final class MapContents {
    private MapContents() {}

    /**
     * Makes the content of a map.
     *
     * @param atlas the atlas
     * @param articles the open articles, none or more
     * @return base map, network, the events of all articles in their order, and mentions by country summed up
     * @throws ProblemException if data is missing or damaged
     */
    public static MapContent of(Atlas atlas, List<OpenArticle> articles) throws ProblemException {
        List<DatedEvent> events = new ArrayList<>();
        Map<String, Integer> mentionsByIso = new TreeMap<>();
        List<MapContent.Source> sources = new ArrayList<>();
        for (OpenArticle open : articles) {
            ArticleInfo info = open.article().info();
            String title = info.title().isBlank() ? open.article().id() : info.title();
            sources.add(new MapContent.Source(open.article().id(), title, credit(info)));
            events.addAll(open.extraction().events());
            for (CountryCount count : open.extraction().countries()) {
                mentionsByIso.merge(count.countryIso(), count.mentions(), Integer::sum);
            }
        }
        return new MapContent(atlas.basemap(), atlas.network(), events, mentionsByIso, sources);
    }

    private static String credit(ArticleInfo info) {
        List<String> parts = new ArrayList<>();
        parts.add(String.join(", ", info.authors()));
        parts.add(info.title().isBlank() ? "" : "\u201c" + info.title() + "\u201d");
        parts.add(info.publisher());
        parts.removeIf(String::isBlank);
        return parts.isEmpty() ? "an article without title" : String.join(", ", parts);
    }
}
