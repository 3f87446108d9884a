package org.caspia.corridor.route;

import java.util.List;
import java.util.Map;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;

/**
 * How much can flow from one node to another, and what binds it.
 *
 * @param from where goods start
 * @param to where they go
 * @param quantity {@link Quantity#CAPACITY_MT_A} or {@link Quantity#CAPACITY_TEU_A}
 * @param detour how many times as long as the shortest a way may be to count; infinite where all count
 * @param flow the most that fits through in a year; infinite if no known capacity stands in the way
 * @param boundLegs the legs that bind: widening others does not help
 * @param boundNodes the ports and stations that bind
 * @param flowByLeg what each leg carries when all together carry the most, only legs that carry something
 * @param legsWithoutFigure how many of the legs that carry something have no capacity figure and were taken as wide enough
 */
public record Bottleneck(
        Node from,
        Node to,
        Quantity quantity,
        double detour,
        double flow,
        List<Leg> boundLegs,
        List<Node> boundNodes,
        Map<Leg, Double> flowByLeg,
        int legsWithoutFigure) {
    /** Copies the collections. */
    public Bottleneck {
        boundLegs = List.copyOf(boundLegs);
        boundNodes = List.copyOf(boundNodes);
        flowByLeg = Map.copyOf(flowByLeg);
    }

    /**
     * Tells whether a known capacity limits the flow.
     *
     * @return false if goods can go round every known capacity
     */
    public boolean isBounded() {
        return flow < Double.POSITIVE_INFINITY;
    }
}
