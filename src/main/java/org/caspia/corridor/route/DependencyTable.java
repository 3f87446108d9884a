package org.caspia.corridor.route;

import java.util.ArrayList;
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
        List<Set<String>> needed = new ArrayList<>();
        double[][] open = weights(starts, needed);
        List<Dependency> rows = new ArrayList<>();
        for (String country : countries()) {
            double[][] shut = weightsWithout(country, starts, needed, open);
            Dependency row = row(country, starts, ends, new double[][][] {open, shut});
            if (row.used() > 0) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(Dependency::cutShare)
                .thenComparingDouble(Dependency::extraHours)
                .reversed()
                .thenComparing(Dependency::country));
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

    /** A start whose best ways do not go through the country keeps its weights. */
    private double[][] weightsWithout(String country, List<Node> starts, List<Set<String>> needed, double[][] open) {
        CompactNetwork network = router.compact();
        Weights weights = weigh(scenario.withClosed(country));
        double[][] found = new double[starts.size()][];
        for (int i = 0; i < found.length; i++) {
            boolean same =
                    !needed.get(i).contains(country) || starts.get(i).country().equals(country);
            found[i] = same
                    ? open[i]
                    : new PathSearch(network, weights, new double[0]).weightsFrom(network.node(starts.get(i)));
        }
        return found;
    }

    private Weights weigh(Scenario limits) {
        return new Weights(router.compact(), router.rules(), new Usable(limits, modes), Criterion.TIME);
    }

    private Dependency row(String country, List<Node> starts, List<Node> ends, double[][][] openAndShut) {
        int pairs = 0;
        int cut = 0;
        int used = 0;
        double extra = 0;
        for (int i = 0; i < starts.size(); i++) {
            for (Node end : ends) {
                int at = router.compact().node(end);
                double before = openAndShut[0][i][at];
                if (before == 0 || before == Double.POSITIVE_INFINITY || touches(country, starts.get(i), end)) {
                    continue;
                }
                double after = openAndShut[1][i][at];
                pairs++;
                cut += after == Double.POSITIVE_INFINITY ? 1 : 0;
                used += after > before + 1e-9 ? 1 : 0;
                extra += after < Double.POSITIVE_INFINITY ? after - before : 0;
            }
        }
        return new Dependency(country, pairs, cut, used, used > cut ? extra / (used - cut) : 0);
    }

    private static boolean touches(String country, Node start, Node end) {
        return start.country().equals(country) || end.country().equals(country);
    }
}
