package org.caspia.corridor;

import java.util.ArrayList;
import java.util.List;

/**
 * A route of the data with a name of its own: legs that follow each other, and what has been published about the whole.
 *
 * @param id key
 * @param name name for people
 * @param corridor the corridor it stands for
 * @param start the node where it begins
 * @param legs at least one, each beginning where the last ended
 * @param claims published figures
 * @param note why the network differs from what was published, or empty
 */
public record NamedRoute(
        String id, String name, CorridorId corridor, Node start, List<Leg> legs, List<Claim> claims, String note) {
    /**
     * Checks that the legs join.
     *
     * @throws IllegalArgumentException if there are none or one does not begin where the last ended
     */
    public NamedRoute {
        legs = List.copyOf(legs);
        claims = List.copyOf(claims);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("route " + id + " has no legs");
        }
        Node at = start;
        for (Leg leg : legs) {
            at = leg.otherEnd(at);
        }
    }

    /**
     * Lists the nodes in order.
     *
     * @return one more than legs
     */
    public List<Node> listNodes() {
        List<Node> nodes = new ArrayList<>();
        Node at = start;
        nodes.add(at);
        for (Leg leg : legs) {
            at = leg.otherEnd(at);
            nodes.add(at);
        }
        return nodes;
    }
}
