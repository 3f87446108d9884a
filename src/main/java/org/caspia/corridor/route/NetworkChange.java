package org.caspia.corridor.route;

import java.util.EnumSet;
import java.util.List;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Network;

/**
 * Which legs one scenario has and another has not, in the order of the network.
 *
 * @param gone usable before, not after
 * @param come usable after, not before
 */
public record NetworkChange(List<Leg> gone, List<Leg> come) {
    /** Copies the lists. */
    public NetworkChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /**
     * Compares two scenarios.
     *
     * @param network the network
     * @param before the scenario to start from, often {@link Scenario#today()}
     * @param after the other
     * @return the difference
     */
    public static NetworkChange between(Network network, Scenario before, Scenario after) {
        return new NetworkChange(without(network, before, after), without(network, after, before));
    }

    /**
     * Lists the legs that can be used in a scenario.
     *
     * @param network the network
     * @param scenario the scenario
     * @return legs of every mode, in the order of the network
     */
    public static List<Leg> usable(Network network, Scenario scenario) {
        Usable usable = new Usable(scenario, EnumSet.allOf(Mode.class));
        return network.listLegs().stream().filter(usable::leg).toList();
    }

    private static List<Leg> without(Network network, Scenario in, Scenario notIn) {
        Usable other = new Usable(notIn, EnumSet.allOf(Mode.class));
        return usable(network, in).stream().filter(leg -> !other.leg(leg)).toList();
    }
}
