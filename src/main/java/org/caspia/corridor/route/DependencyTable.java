package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;

/** Whom ways depend on: closes one country after the other and sees what is cut and what goes round. */
public final class DependencyTable {
    private final Router router;
    private final Set<Mode> modes;
    private final Scenario scenario;

    /**
     * Makes a table maker.
     *
     * @param router finds ways
     * @param modes how goods may move
     * @param scenario what is different from today beside the closures tried here
     */
    public DependencyTable(Router router, Set<Mode> modes, Scenario scenario) {
        this.router = router;
        this.modes = Set.copyOf(modes);
        this.scenario = scenario;
    }

    /**
     * Tries the closure of each country for every pair of a start and an end in different places, by usual time. A pair does not count
     * for a country that one of its ends stands in.
     *
     * @param starts nodes of the network
     * @param ends nodes of the network
     * @return one row for each country that some best way uses, the most essential first
     */
    public List<Dependency> of(List<Node> starts, List<Node> ends) {
        return of(starts, ends, Set.of());
    }

    /**
     * Tries the closure of each country as {@link #of(List, List)} does, then that of several at the same time.
     *
     * @param starts nodes of the network
     * @param ends nodes of the network
     * @param together ISO 3166 alpha-3 codes; none for no such row
     * @return one row for each country that some best way uses, the most essential first, and last one for the countries together
     */
    public List<Dependency> of(List<Node> starts, List<Node> ends, Set<String> together) {
        List<Set<String>> needed = new ArrayList<>();
        double[][] open = weights(starts, needed);
        List<Dependency> rows = new ArrayList<>();
        for (String country : countries()) {
            Dependency row = row(Set.of(country), starts, ends, needed, open);
            if (row.used() > 0) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(Dependency::cutShare)
                .thenComparingDouble(Dependency::extraHours)
                .reversed()
                .thenComparing(row -> row.countries().get(0)));
        if (!together.isEmpty()) {
            rows.add(row(together, starts, ends, needed, open));
        }
        return rows;
    }

    private Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        router.compact().legs.forEach(leg -> countries.addAll(leg.listCountries()));
        return countries;
    }

    /** Weights of the best ways from each start to every node, and the countries that these ways go through. */
    private double[][] weights(List<Node> starts, List<Set<String>> needed) {
        CompactNetwork network = router.compact();
        Weights weights = weigh(scenario);
        double[][] found = new double[starts.size()][];
        for (int i = 0; i < found.length; i++) {
            PathSearch search = new PathSearch(network, weights, new double[0]);
            found[i] = search.weightsFrom(network.node(starts.get(i)));
            boolean[] used = search.usedLegs(found[i]);
            Set<String> countries = new HashSet<>();
            for (int leg = 0; leg < used.length; leg++) {
                if (used[leg]) {
                    countries.addAll(network.legs.get(leg).listCountries());
                }
            }
            needed.add(countries);
        }
        return found;
    }

    private Weights weigh(Scenario limits) {
        return new Weights(router.compact(), router.rules(), new Usable(limits, modes), Criterion.TIME);
    }

    private Dependency row(
            Set<String> shut, List<Node> starts, List<Node> ends, List<Set<String>> needed, double[][] open) {
        Scenario without = scenario;
        for (String country : shut) {
            without = without.withClosed(country);
        }
        Weights weights = weigh(without);
        int pairs = 0;
        int cut = 0;
        int used = 0;
        double extra = 0;
        for (int i = 0; i < starts.size(); i++) {
            if (shut.contains(starts.get(i).country())) {
                continue;
            }
            // A start whose best ways do not go through the countries keeps its hours.
            double[] closed = Collections.disjoint(needed.get(i), shut)
                    ? open[i]
                    : new PathSearch(router.compact(), weights, new double[0])
                            .weightsFrom(router.compact().node(starts.get(i)));
            for (Node end : ends) {
                int at = router.compact().node(end);
                double before = open[i][at];
                if (before == 0 || before == Double.POSITIVE_INFINITY || shut.contains(end.country())) {
                    continue;
                }
                double after = closed[at];
                pairs++;
                cut += after == Double.POSITIVE_INFINITY ? 1 : 0;
                used += after > before + 1e-9 ? 1 : 0;
                extra += after < Double.POSITIVE_INFINITY ? after - before : 0;
            }
        }
        double mean = used > cut ? extra / (used - cut) : 0;
        return new Dependency(shut.stream().sorted().toList(), pairs, cut, used, mean);
    }
}
