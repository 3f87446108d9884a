package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.CountryTint;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;

/** What the map shows of the network's answers. */
public final class AnswerOverlays {
    private static final double SHUT_TINT = 0.55;
    private static final double LEAST_TINT = 0.06;
    private static final double MOST_DETOUR_TINT = 0.75;

    private AnswerOverlays() {}

    /**
     * Shows a way with its days and its stops.
     *
     * @param way the way
     * @param title what to call it
     * @param role how it is drawn
     * @return the way for the map
     */
    public static Way way(Itinerary way, String title, Role role) {
        String days = String.format(Locale.ROOT, "%.1f days", way.totals().days());
        return new Way(days + ": " + title, ids(way.legs()), stops(way), role);
    }

    /**
     * Shows what legs carry and which bind.
     *
     * @param bottleneck the largest flow
     * @param amount writes an amount with its unit
     * @return the flow for the map
     */
    public static Flow flow(Bottleneck bottleneck, java.util.function.DoubleFunction<String> amount) {
        Map<String, Double> shares = new HashMap<>();
        double most = bottleneck.flowByLeg().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        bottleneck.flowByLeg().forEach((leg, value) -> shares.put(leg.id(), value / most));
        Set<String> binding = new HashSet<>(ids(bottleneck.boundLegs()));
        bottleneck.boundNodes().stream().map(Node::id).forEach(binding::add);
        return new Flow(shares, binding, "Widest line: " + amount.apply(most));
    }

    /**
     * Colours countries by what their closure costs.
     *
     * @param hours extra hours by country; empty where there is no way round
     * @return the colours; nothing for no country
     */
    public static Optional<CountryTint> tint(Map<String, OptionalDouble> hours) {
        double most = hours.values().stream()
                .mapToDouble(cost -> cost.orElse(0))
                .max()
                .orElse(0);
        Map<String, Double> shares = new HashMap<>();
        hours.forEach((country, cost) -> {
            double share = cost.isEmpty() ? 1 : most <= 0 ? 0 : MOST_DETOUR_TINT * cost.getAsDouble() / most;
            shares.put(country, Math.max(LEAST_TINT, share));
        });
        boolean cut = hours.values().stream().anyMatch(OptionalDouble::isEmpty);
        String high = most <= 0
                ? "no way round"
                : String.format(Locale.ROOT, "+%.0f h", most) + (cut ? ", darkest: no way round" : "");
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountryTint(shares, "If shut: hardly a detour", high));
    }

    /**
     * Colours the countries that a scenario shuts.
     *
     * @param scenario the scenario
     * @return the colour; nothing if it shuts none
     */
    public static Optional<CountryTint> shutCountries(Scenario scenario) {
        Map<String, Double> shut = new HashMap<>();
        scenario.closed().stream().filter(AnswerOverlays::isCountry).forEach(code -> shut.put(code, SHUT_TINT));
        return shut.isEmpty() ? Optional.empty() : Optional.of(new CountryTint(shut, "", "Shut country"));
    }

    /**
     * Shows how the network of a scenario differs from today's.
     *
     * @param change the legs gone and come
     * @param scenario why
     * @return the change for the map
     */
    public static Change change(NetworkChange change, Scenario scenario) {
        Set<String> closed = new HashSet<>();
        Set<String> absent = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Leg leg : change.gone()) {
            boolean notThere = scenario.year() != 0 && !leg.existsIn(scenario.year(), true);
            (notThere ? absent : closed).add(leg.id());
            places.addAll(List.of(leg.id(), leg.from().id(), leg.to().id()));
        }
        places.retainAll(scenario.closed());
        return new Change(closed, places, new HashSet<>(ids(change.come())), absent);
    }

    /** Keys of nodes, legs and passages are in lower case. */
    private static boolean isCountry(String key) {
        return key.length() == 3 && key.equals(key.toUpperCase(Locale.ROOT));
    }

    private static List<String> ids(List<Leg> legs) {
        return legs.stream().map(Leg::id).toList();
    }

    private static List<String> stops(Itinerary way) {
        List<String> stops = new ArrayList<>();
        stops.add(way.nodes().get(0).id());
        way.steps().stream()
                .filter(step -> step.kind() != StepKind.TRAVEL)
                .map(Step::to)
                .forEach(node -> stops.add(node.id()));
        stops.add(way.nodes().get(way.nodes().size() - 1).id());
        return stops;
    }
}
