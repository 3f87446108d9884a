package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;

/**
 * A way through the network with everything that can be said of it.
 *
 * @param legs at least one, in order
 * @param nodes in order, one more than legs
 * @param steps moving and stopping, in order
 * @param totals sums over the steps
 */
public record Itinerary(List<Leg> legs, List<Node> nodes, List<Step> steps, Totals totals) {
    /**
     * The smallest capacity on the way.
     *
     * @param figure the capacity with its source
     * @param place the leg or node that has it, for people
     * @param id key of that leg or node
     */
    public record Weakest(Figure figure, String place, String id) {}

    /** Copies the lists and checks that they fit. */
    public Itinerary {
        legs = List.copyOf(legs);
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
        if (nodes.size() != legs.size() + 1) {
            throw new IllegalArgumentException(legs.size() + " legs do not join " + nodes.size() + " nodes");
        }
    }

    /**
     * Lists the countries gone through.
     *
     * @return ISO alpha-3 codes, each once, in order
     */
    public List<String> listCountries() {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = 0; i < legs.size(); i++) {
            countries.add(nodes.get(i).country());
            countries.addAll(legs.get(i).info().through());
        }
        countries.add(nodes.get(nodes.size() - 1).country());
        return List.copyOf(countries);
    }

    /**
     * Returns the length by mode.
     *
     * @return kilometres, only of modes that are used
     */
    public Map<Mode, Double> kmByMode() {
        Map<Mode, Double> sums = new EnumMap<>(Mode.class);
        legs.forEach(leg -> sums.merge(leg.mode(), leg.lengthKm(), Double::sum));
        return sums;
    }

    /**
     * Finds the smallest known capacity among the legs and the stops.
     *
     * @param quantity {@link Quantity#CAPACITY_MT_A} or {@link Quantity#CAPACITY_TEU_A}
     * @return the weakest place, or nothing if no capacity is known
     */
    public Optional<Weakest> findWeakest(Quantity quantity) {
        List<Weakest> known = new ArrayList<>();
        legs.forEach(leg -> leg.findFigure(quantity).ifPresent(f -> known.add(new Weakest(f, leg.title(), leg.id()))));
        steps.stream()
                .filter(step -> step.kind() != StepKind.TRAVEL)
                .map(Step::from)
                .forEach(node ->
                        node.findFigure(quantity).ifPresent(f -> known.add(new Weakest(f, node.name(), node.id()))));
        return known.stream().reduce((a, b) -> b.figure().value() < a.figure().value() ? b : a);
    }
}
