package org.caspia.corridor.route;

import java.util.List;
import java.util.Optional;

/**
 * The ways that were found.
 *
 * @param query the question
 * @param itineraries the best first; fewer than asked for where there are no more really different ones; empty if there is no way
 * @param whyNone if there is no way, one sentence that says what cuts it, else empty
 */
public record RouteAnswer(RouteQuery query, List<Itinerary> itineraries, String whyNone) {
    /** Copies the list. */
    public RouteAnswer {
        itineraries = List.copyOf(itineraries);
    }

    /**
     * Finds the best way.
     *
     * @return the first itinerary, or nothing if there is no way
     */
    public Optional<Itinerary> findBest() {
        return itineraries.stream().findFirst();
    }
}
