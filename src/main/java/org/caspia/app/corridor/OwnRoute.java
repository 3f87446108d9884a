package org.caspia.app.corridor;

import java.util.List;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Itinerary;

/** Ways that were found, made routes that can stand beside the ready ones. */
public final class OwnRoute {
    /** The corridor of all of them, which no network has. */
    public static final CorridorId CORRIDOR = new CorridorId("own");

    private OwnRoute() {}

    /**
     * Makes a route of a way.
     *
     * @param way with at least one leg
     * @return a route whose key is the keys of its ends, and whose name is their names
     */
    public static NamedRoute of(Itinerary way) {
        return of(way, "");
    }

    /**
     * Makes a route of a way that needs to be told from others between the same ends.
     *
     * @param way with at least one leg
     * @param by what sets it apart, for people; empty if nothing does
     * @return a route whose key is the keys of its ends
     */
    public static NamedRoute of(Itinerary way, String by) {
        Node from = way.nodes().get(0);
        Node to = way.nodes().get(way.nodes().size() - 1);
        String name = from.name() + " – " + to.name() + (by.isEmpty() ? "" : ", " + by);
        return new NamedRoute(from.id() + ":" + to.id(), name, CORRIDOR, from, way.legs(), List.of(), "");
    }
}
