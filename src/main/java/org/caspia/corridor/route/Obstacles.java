package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.jspecify.annotations.Nullable;

/** Finds out what stands in the way where there is no way, by taking back one limit of the query after the other. */
final class Obstacles {
    private static final int MOST_NAMED = 3;

    private final CompactNetwork network;
    private final StopRules rules;

    Obstacles(CompactNetwork network, StopRules rules) {
        this.network = network;
        this.rules = rules;
    }

    String whyNone(RouteQuery query) {
        String ends = "There is no way from " + query.from().name() + " to "
                + query.to().name();
        Map<String, RouteQuery> without = relaxed(query);
        List<String> enough = new ArrayList<>();
        without.forEach((words, relaxed) -> {
            if (exists(relaxed)) {
                enough.add(words);
            }
        });
        if (!enough.isEmpty()) {
            return ends + ": it is cut by " + String.join("; or by ", enough) + ".";
        }
        if (exists(query.withScenario(Scenario.today()).withModes(EnumSet.allOf(Mode.class)))) {
            return ends + ": it is cut by " + together(query) + ".";
        }
        return ends + " in this network.";
    }

    /** The closures that cut together: those that cannot be kept while the others are taken back. */
    private String together(RouteQuery query) {
        Set<String> closed = new TreeSet<>(query.scenario().closed());
        Scenario scenario = query.scenario();
        for (String key : closed) {
            scenario = scenario.withReopened(key);
        }
        if (!exists(query.withScenario(scenario))) {
            return "several of the limits together";
        }
        List<String> cutting = new ArrayList<>();
        for (String key : closed) {
            if (exists(query.withScenario(scenario.withClosed(key)))) {
                scenario = scenario.withClosed(key);
            } else {
                cutting.add("the closure of " + key);
            }
        }
        return String.join(" and ", cutting) + " together";
    }

    private Map<String, RouteQuery> relaxed(RouteQuery query) {
        Map<String, RouteQuery> without = new LinkedHashMap<>();
        Scenario scenario = query.scenario();
        for (String key : new TreeSet<>(scenario.closed())) {
            without.put("the closure of " + key, query.withScenario(scenario.withReopened(key)));
        }
        if (scenario.year() != 0) {
            without.put(notThere(query), query.withScenario(scenario.withYear(0)));
        }
        if (!scenario.only().isEmpty()) {
            without.put("keeping to the chosen corridors", query.withScenario(scenario.withOnly(Set.of())));
        }
        if (scenario.caspianFallM() > 0) {
            without.put("the fall of the Caspian", query.withScenario(scenario.withCaspianFall(0)));
        }
        Set<Mode> more = EnumSet.copyOf(query.modes());
        if (more.add(Mode.ROAD)) {
            without.put("leaving out roads", query.withModes(more));
        }
        return without;
    }

    /** What was not there in the year looked at: of today's shortest way the legs without which there is none. */
    private String notThere(RouteQuery query) {
        Scenario then = query.scenario();
        List<Leg> missing = new ArrayList<>(shortest(query.withScenario(then.withYear(0))).stream()
                .filter(leg -> !leg.existsIn(then.year(), true))
                .toList());
        for (Leg leg : List.copyOf(missing)) {
            missing.remove(leg);
            Scenario built = then;
            for (Leg other : missing) {
                built = built.withAdded(other.id());
            }
            if (!exists(query.withScenario(built))) {
                missing.add(leg);
            }
        }
        String words = "what was not there in " + then.year();
        return missing.isEmpty()
                ? words
                : words + " ("
                        + missing.stream().limit(MOST_NAMED).map(Leg::title).collect(Collectors.joining(", "))
                        + (missing.size() > MOST_NAMED ? " and more" : "") + ")";
    }

    private boolean exists(RouteQuery query) {
        return path(query) != null;
    }

    private List<Leg> shortest(RouteQuery query) {
        int[] arcs = path(query);
        return arcs == null
                ? List.of()
                : Arrays.stream(arcs)
                        .mapToObj(arc -> network.legs.get(arc >> 1))
                        .toList();
    }

    private int @Nullable [] path(RouteQuery query) {
        Usable usable = new Usable(query.scenario(), query.modes());
        Weights weights = new Weights(network, rules, usable, Criterion.DISTANCE);
        int from = network.node(query.from());
        return new PathSearch(network, weights, new double[0]).path(from, network.node(query.to()));
    }
}
