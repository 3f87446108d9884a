package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.CountryTint;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;

/** What the map shows of an answer. */
final class Overlays {
    private static final double SHUT_TINT = 0.55;

    private Overlays() {}

    /** The ways, the chosen one on top, and the best one of before where it was another. */
    static CorridorOverlay ofWays(PlanAnswer answer, int chosen) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < answer.ways().size(); i++) {
            Itinerary way = answer.ways().get(i);
            Role role = i == chosen ? Role.CHOSEN : Role.OTHER;
            String days = String.format(Locale.ROOT, "%.1f days", way.totals().days());
            ways.add(new Way(days + ": " + answer.titles().get(i), ids(way.legs()), stops(way), role));
        }
        answer.before()
                .filter(before ->
                        answer.ways().stream().noneMatch(way -> way.legs().equals(before.legs())))
                .ifPresent(before ->
                        ways.add(new Way("Best way today", ids(before.legs()), ends(answer.plan()), Role.BEFORE)));
        return new CorridorOverlay(
                ways, changeOf(answer), Flow.NONE, shutCountries(answer.plan().scenario()), Set.of());
    }

    private static Optional<CountryTint> shutCountries(Scenario scenario) {
        Map<String, Double> shut = new HashMap<>();
        scenario.closed().stream().filter(Overlays::isCountry).forEach(code -> shut.put(code, SHUT_TINT));
        return shut.isEmpty() ? Optional.empty() : Optional.of(new CountryTint(shut, "", "Shut country"));
    }

    /** Keys of nodes, legs and passages are in lower case. */
    private static boolean isCountry(String key) {
        return key.length() == 3 && key.equals(key.toUpperCase(Locale.ROOT));
    }

    /** Flows, what binds them, and the countries by the hours that their closure costs. */
    static CorridorOverlay ofLimits(PlanAnswer answer, Limits limits) {
        Flow flow = limits.bottleneck().map(Overlays::flowOf).orElse(Flow.NONE);
        return new CorridorOverlay(List.of(), changeOf(answer), flow, tintOf(limits), Set.of());
    }

    private static Flow flowOf(Bottleneck bottleneck) {
        Map<String, Double> shares = new HashMap<>();
        double most = bottleneck.flowByLeg().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        bottleneck.flowByLeg().forEach((leg, value) -> shares.put(leg.id(), value / most));
        Set<String> binding = new HashSet<>(ids(bottleneck.boundLegs()));
        bottleneck.boundNodes().stream().map(Node::id).forEach(binding::add);
        return new Flow(shares, binding, "Widest line: " + Limits.amount(most, bottleneck.quantity()));
    }

    private static Optional<CountryTint> tintOf(Limits limits) {
        double most = limits.countries().stream()
                .flatMap(row -> row.detour().stream())
                .mapToDouble(detour -> detour.extraHours())
                .max()
                .orElse(0);
        Map<String, Double> shares = new HashMap<>();
        for (Limits.CountryRow row : limits.countries()) {
            double share = row.detour()
                    .map(detour -> most <= 0 ? 0 : 0.75 * detour.extraHours() / most)
                    .orElse(1.0);
            if (row.keys().size() == 1) {
                shares.put(row.keys().get(0), Math.max(0.06, share));
            }
        }
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountryTint(shares, "If shut: hardly a detour", "no way round"));
    }

    private static Change changeOf(PlanAnswer answer) {
        Scenario scenario = answer.plan().scenario();
        Set<String> closed = new HashSet<>();
        Set<String> absent = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Leg leg : answer.change().gone()) {
            boolean notThere = scenario.year() != 0 && !leg.existsIn(scenario.year(), true);
            (notThere ? absent : closed).add(leg.id());
            places.addAll(List.of(leg.id(), leg.from().id(), leg.to().id()));
        }
        places.retainAll(scenario.closed());
        return new Change(closed, places, new HashSet<>(ids(answer.change().come())), absent);
    }

    private static List<String> ids(List<Leg> legs) {
        return legs.stream().map(Leg::id).toList();
    }

    private static List<String> ends(Plan plan) {
        List<String> ends = new ArrayList<>();
        plan.from().ifPresent(node -> ends.add(node.id()));
        plan.to().ifPresent(node -> ends.add(node.id()));
        return ends;
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

    /** What lights up when a step is pointed at. */
    static Set<String> keysOf(Step step) {
        return step.kind() == StepKind.TRAVEL
                ? new HashSet<>(ids(step.legs()))
                : Set.of(step.to().id());
    }
}
