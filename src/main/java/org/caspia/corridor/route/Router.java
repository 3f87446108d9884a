package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Network;
import org.caspia.corridor.TariffBook;
import org.jspecify.annotations.Nullable;

/**
 * Finds ways through a network. The network is put into arrays once; after that a search over some hundred legs takes well under a
 * millisecond. Safe for several threads.
 */
public final class Router {
    /** Two ways that share more than this part of the shorter one are not really different. */
    private static final double MAX_SHARED = 0.7;

    /** A way that is worse than the best by more than this is no alternative. */
    private static final double MAX_WORSE = 2.5;

    private static final double PENALTY = 1.35;
    private static final int TRIES_PER_WAY = 10;

    private final CompactNetwork compact;
    private final StopRules rules;
    private final AtomicReference<@Nullable Weighed> lastWeighed = new AtomicReference<>();

    /** Weights with what they were made for; the next question is often for the same world. */
    private record Weighed(Scenario scenario, Set<Mode> modes, Criterion by, Weights weights) {}

    /**
     * Makes a router.
     *
     * @param network the network
     * @param tariffs prices and assumed times
     */
    public Router(Network network, TariffBook tariffs) {
        compact = new CompactNetwork(network);
        rules = new StopRules(tariffs);
    }

    /**
     * Finds the best way and, if asked, others that are really different: sharing at most 70 % of the shorter one's length with each way
     * before them, and at most two and a half times as bad as the best.
     *
     * @param query the question, whose nodes are of this network
     * @return the ways, or why there is none
     * @throws IllegalArgumentException if a node is not of this network
     */
    public RouteAnswer find(RouteQuery query) {
        int from = compact.node(query.from());
        int to = compact.node(query.to());
        if (from == to) {
            return new RouteAnswer(
                    query,
                    List.of(),
                    "It begins and ends at the same place, " + query.from().name() + ".");
        }
        Usable usable = new Usable(query.scenario(), query.modes());
        Weights weights = weights(query, usable);
        int[] best = new PathSearch(compact, weights, new double[0]).path(from, to);
        if (best == null) {
            return new RouteAnswer(query, List.of(), new Obstacles(compact, rules).whyNone(query));
        }
        List<int[]> ways = query.count() == 1 ? List.of(best) : alternatives(weights, best, query);
        return new RouteAnswer(
                query, ways.stream().map(way -> itinerary(way, usable)).toList(), "");
    }

    private Weights weights(RouteQuery query, Usable usable) {
        Weighed last = lastWeighed.get();
        if (last != null
                && last.by() == query.by()
                && last.modes().equals(query.modes())
                && last.scenario().equals(query.scenario())) {
            return last.weights();
        }
        Weights weights = new Weights(compact, rules, usable, query.by());
        lastWeighed.set(new Weighed(query.scenario(), query.modes(), query.by(), weights));
        return weights;
    }

    private List<int[]> alternatives(Weights weights, int[] best, RouteQuery query) {
        int from = compact.startOf(best[0]);
        int to = compact.endOf(best[best.length - 1]);
        double[] penalties = new double[compact.legs.size()];
        Arrays.fill(penalties, 1);
        List<int[]> ways = new ArrayList<>(List.of(best));
        int[] last = best;
        for (int i = 0; i < TRIES_PER_WAY * query.count() && ways.size() < query.count(); i++) {
            for (int arc : last) {
                penalties[arc >> 1] *= PENALTY;
            }
            last = new PathSearch(compact, weights, penalties).path(from, to);
            if (last == null) {
                break;
            }
            if (isAlternative(last, ways, weights)) {
                ways.add(last);
            }
        }
        ways.sort(Comparator.comparingDouble(way -> weight(way, weights)));
        return ways;
    }

    private boolean isAlternative(int[] way, List<int[]> ways, Weights weights) {
        return weight(way, weights) <= MAX_WORSE * weight(ways.get(0), weights)
                && visitsNothingTwice(way)
                && ways.stream().allMatch(other -> shared(way, other) <= MAX_SHARED);
    }

    private boolean visitsNothingTwice(int[] way) {
        Set<Integer> seen = new HashSet<>(Set.of(compact.startOf(way[0])));
        for (int arc : way) {
            if (!seen.add(compact.endOf(arc))) {
                return false;
            }
        }
        return true;
    }

    private double shared(int[] a, int[] b) {
        Set<Integer> legs = new HashSet<>();
        double aKm = 0;
        for (int arc : a) {
            legs.add(arc >> 1);
            aKm += compact.legs.get(arc >> 1).lengthKm();
        }
        double bKm = 0;
        double bothKm = 0;
        for (int arc : b) {
            double km = compact.legs.get(arc >> 1).lengthKm();
            bKm += km;
            bothKm += legs.contains(arc >> 1) ? km : 0;
        }
        return bothKm / Math.max(1e-9, Math.min(aKm, bKm));
    }

    private static double weight(int[] way, Weights weights) {
        double sum = 0;
        for (int i = 0; i < way.length; i++) {
            sum += weights.leg(way[i] >> 1) + (i == 0 ? 0 : weights.stop(way[i - 1], way[i]));
        }
        return sum;
    }

    private Itinerary itinerary(int[] way, Usable usable) {
        List<Leg> legs = new ArrayList<>();
        for (int arc : way) {
            legs.add(compact.legs.get(arc >> 1));
        }
        return ItineraryMaker.make(rules, usable, compact.nodes.get(compact.startOf(way[0])), legs);
    }

    /**
     * Says everything of a route that has a name, in a scenario, whether or not its legs are open.
     *
     * @param route the route
     * @param scenario what is slower
     * @return its itinerary
     */
    public Itinerary follow(NamedRoute route, Scenario scenario) {
        Usable usable = new Usable(scenario, Set.of(Mode.values()));
        return ItineraryMaker.make(rules, usable, route.start(), route.legs());
    }

    /**
     * Says what the numbers of a step rest on, before a scenario makes stops longer.
     *
     * @param step a step of an itinerary of this router
     * @return its figures with their sources
     */
    public Grounds grounds(Step step) {
        return Grounds.of(rules, step);
    }

    /**
     * Says what the numbers of a whole way rest on.
     *
     * @param itinerary an itinerary of this router
     * @return the figures of all steps
     */
    public Grounds grounds(Itinerary itinerary) {
        return new Grounds(itinerary.steps().stream()
                .flatMap(step -> grounds(step).figures().stream())
                .toList());
    }

    CompactNetwork compact() {
        return compact;
    }

    StopRules rules() {
        return rules;
    }
}
