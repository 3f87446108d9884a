package org.caspia.corridor.route;

import java.util.List;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;

/**
 * One step of an itinerary: moving by one mode, or one stop between.
 *
 * @param kind what happens
 * @param from where it begins
 * @param to where it ends; the same node for a stop, but for a border on the line between two nodes
 * @param legs the legs moved over; none for a stop
 * @param lengthKm kilometres, 0 for a stop
 * @param hours usual hours
 * @param hoursBest best hours known
 * @param usd US dollars for a forty-foot container
 * @param sourceIds where the hours come from; empty where they are assumed
 */
public record Step(
        StepKind kind,
        Node from,
        Node to,
        List<Leg> legs,
        double lengthKm,
        double hours,
        double hoursBest,
        double usd,
        List<String> sourceIds) {
    /** Copies the lists. */
    public Step {
        legs = List.copyOf(legs);
        sourceIds = List.copyOf(sourceIds);
    }

    /**
     * Tells whether it happens at one node.
     *
     * @return false for travel, and for a border on the line between two nodes
     */
    public boolean isAtNode() {
        return from.equals(to);
    }

    /**
     * Says what happens, for people.
     *
     * @return such as {@code rail from Altynkol / Khorgos to Aktau}, {@code change of gauge at Akhalkalaki}, {@code border crossing between
     *     Arad and Budapest}
     */
    public String text() {
        if (kind == StepKind.TRAVEL) {
            return legs.get(0).mode().word() + " from " + from.name() + " to " + to.name();
        }
        return kind.label() + (isAtNode() ? " at " + from.name() : " between " + from.name() + " and " + to.name());
    }
}
