package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caspia.corridor.Mode;

/** Finds out what stands in the way where there is no way, by taking back one limit of the query after the other. */
final class Obstacles {
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

    private static Map<String, RouteQuery> relaxed(RouteQuery query) {
        Map<String, RouteQuery> without = new LinkedHashMap<>();
        Scenario scenario = query.scenario();
        for (String key : new TreeSet<>(scenario.closed())) {
            without.put("the closure of " + key, query.withScenario(scenario.withReopened(key)));
        }
        if (scenario.year() != 0) {
            without.put("what was not there in " + scenario.year(), query.withScenario(scenario.withYear(0)));
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

    private boolean exists(RouteQuery query) {
        Usable usable = new Usable(query.scenario(), query.modes());
        Weights weights = new Weights(network, rules, usable, Criterion.DISTANCE);
        int from = network.node(query.from());
        return new PathSearch(network, weights, new double[0]).path(from, network.node(query.to())) != null;
    }
}
