package org.caspia.corridor.route;

import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;

/** What legs and stops weigh by one criterion in one scenario. */
final class Weights {
    private final CompactNetwork network;
    private final StopRules rules;
    private final Usable usable;
    private final Criterion by;
    private final double[] legs;

    Weights(CompactNetwork network, StopRules rules, Usable usable, Criterion by) {
        this.network = network;
        this.rules = rules;
        this.usable = usable;
        this.by = by;
        legs = network.legWeights(by, rules).clone();
        for (int i = 0; i < legs.length; i++) {
            if (!usable.leg(network.legs.get(i))) {
                legs[i] = Double.POSITIVE_INFINITY;
            }
        }
    }

    /** Weight of a leg with the borders on its line. */
    static double weigh(Leg leg, Criterion by, StopRules rules) {
        double borders = StopRules.bordersOnTheLine(leg);
        return switch (by) {
            case TIME -> StopRules.hours(leg, false) + borders * rules.hoursAtBorder();
            case BEST_TIME -> StopRules.hours(leg, true) + borders * rules.hoursAtBorder();
            case DISTANCE -> leg.lengthKm();
            case COST -> rules.usd(leg) + borders * rules.tariffs().usdPerStop(StepKind.BORDER.word());
        };
    }

    /** Weight of a leg, infinite where it cannot be used. */
    double leg(int leg) {
        return legs[leg];
    }

    /** Weight of going on from one arc by another. */
    double stop(int inArc, int outArc) {
        int n = network.endOf(inArc);
        if (network.isStopless(n) || by == Criterion.DISTANCE) {
            return 0;
        }
        StepKind kind = network.stopBetween(inArc, outArc);
        if (kind == StepKind.TRAVEL) {
            return 0;
        }
        Node at = network.nodes.get(n);
        if (by == Criterion.COST) {
            return rules.usd(kind, at);
        }
        double factor = usable.stopFactor(at, network.legs.get(inArc >> 1), network.legs.get(outArc >> 1));
        return rules.hours(kind, at, by == Criterion.BEST_TIME) * factor;
    }

    /** Whether passing the node never weighs anything. */
    boolean isFree(int n) {
        return by == Criterion.DISTANCE || network.isStopless(n);
    }
}
