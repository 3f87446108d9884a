package org.caspia.corridor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that stands in a network folder: the network and what goes with it. A network of a single file has empty lists beside it.
 *
 * @param loaded the network, and what was odd in its files
 * @param routes the routes with names
 * @param volumes what was carried, by year
 * @param tariffs prices and assumed times
 * @param sources the sources that figures refer to, by key
 * @param quoted figures that are often quoted
 */
public record CorridorBook(
        LoadResult loaded,
        List<NamedRoute> routes,
        List<VolumeSeries> volumes,
        TariffBook tariffs,
        Map<String, Source> sources,
        List<QuotedFigure> quoted) {
    /** Copies the lists; the sources keep the order of the caller's map. */
    public CorridorBook {
        routes = List.copyOf(routes);
        volumes = List.copyOf(volumes);
        quoted = List.copyOf(quoted);
    }

    /**
     * Returns the network.
     *
     * @return the network
     */
    public Network network() {
        return loaded.network();
    }

    /**
     * Finds a source.
     *
     * @param id its key
     * @return the source, or nothing
     */
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * Finds a route by its key.
     *
     * @param id the key
     * @return the route, or nothing
     */
    public Optional<NamedRoute> findRoute(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }
}
