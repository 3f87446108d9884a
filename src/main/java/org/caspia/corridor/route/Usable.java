package org.caspia.corridor.route;

import java.util.Set;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.Status;

/** Which legs and nodes a scenario leaves. */
final class Usable {
    private static final String CASPIAN = "caspian";

    private final Scenario scenario;
    private final Set<Mode> modes;

    Usable(Scenario scenario, Set<Mode> modes) {
        this.scenario = scenario;
        this.modes = Set.copyOf(modes);
    }

    boolean leg(Leg leg) {
        return modes.contains(leg.mode()) && exists(leg) && inCorridor(leg) && !shut(leg);
    }

    private boolean exists(Leg leg) {
        if (scenario.added().contains(leg.id())) {
            return true;
        }
        return scenario.year() == 0 ? leg.status() == Status.OPEN : leg.existsIn(scenario.year(), true);
    }

    private boolean inCorridor(Leg leg) {
        return scenario.only().isEmpty() || leg.corridors().stream().anyMatch(scenario.only()::contains);
    }

    private boolean shut(Leg leg) {
        Set<String> closed = scenario.closed();
        if (scenario.caspianLoadShare() == 0 && leg.info().passages().contains(CASPIAN)) {
            return true;
        }
        if (closed.isEmpty()) {
            return false;
        }
        return closed.contains(leg.id())
                || closed.contains(leg.from().id())
                || closed.contains(leg.to().id())
                || leg.info().passages().stream().anyMatch(closed::contains)
                || leg.listCountries().stream().anyMatch(closed::contains);
    }

    /** Factor on the hours lost at a node; ports of a lower Caspian need more ships for the same goods. */
    double stopFactor(Node node, Leg in, Leg out) {
        double factor = scenario.stopFactors().getOrDefault(node.id(), 1.0);
        boolean atCaspian =
                in.info().passages().contains(CASPIAN) || out.info().passages().contains(CASPIAN);
        return atCaspian ? factor / Math.max(0.05, scenario.caspianLoadShare()) : factor;
    }

    double capacityFactor(Leg leg) {
        return leg.info().passages().contains(CASPIAN) ? scenario.caspianLoadShare() : 1;
    }
}
