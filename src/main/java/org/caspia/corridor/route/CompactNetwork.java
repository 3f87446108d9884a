package org.caspia.corridor.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;

/**
 * The network as arrays of numbers, for searching. Leg i gives two arcs, 2i from its start to its end and 2i + 1 back; the arcs that
 * leave node n are {@code out[first[n]]} to {@code out[first[n + 1] - 1]}.
 */
final class CompactNetwork {
    final List<Node> nodes;
    final List<Leg> legs;
    final int[] first;
    final int[] out;
    private final int[] ends;
    private final StopRules.Vehicle[] vehicles;
    private final boolean[] known;
    private final boolean[] stopless;
    private final int[] country;
    private final Map<String, Integer> indexOf;
    private final Map<Criterion, double[]> weights = new ConcurrentHashMap<>();

    CompactNetwork(Network network) {
        nodes = network.listNodes();
        legs = network.listLegs();
        indexOf = new HashMap<>(2 * nodes.size());
        ends = new int[2 * legs.size()];
        first = new int[nodes.size() + 1];
        out = new int[2 * legs.size()];
        vehicles = new StopRules.Vehicle[legs.size()];
        known = new boolean[nodes.size()];
        stopless = new boolean[nodes.size()];
        country = new int[nodes.size()];
        indexNodes();
        indexLegs();
        for (int n = 0; n < stopless.length; n++) {
            stopless[n] = !known[n] && sameVehicles(n);
        }
    }

    private void indexNodes() {
        Map<String, Integer> countries = new HashMap<>();
        for (int n = 0; n < nodes.size(); n++) {
            Node node = nodes.get(n);
            indexOf.put(node.id(), n);
            known[n] = StopRules.isKnown(node);
            Integer number = countries.putIfAbsent(node.country(), countries.size());
            country[n] = number == null ? countries.size() - 1 : number;
        }
    }

    private void indexLegs() {
        Map<StopRules.Vehicle, StopRules.Vehicle> same = new HashMap<>();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            StopRules.Vehicle vehicle = new StopRules.Vehicle(leg);
            vehicles[i] = same.computeIfAbsent(vehicle, v -> v);
            ends[2 * i] = node(leg.to());
            ends[2 * i + 1] = node(leg.from());
            first[ends[2 * i] + 1]++;
            first[ends[2 * i + 1] + 1]++;
        }
        for (int n = 0; n < nodes.size(); n++) {
            first[n + 1] += first[n];
        }
        int[] next = first.clone();
        for (int arc = 0; arc < ends.length; arc++) {
            out[next[startOf(arc)]++] = arc;
        }
    }

    private boolean sameVehicles(int n) {
        for (int k = first[n]; k < first[n + 1]; k++) {
            if (!vehicles[out[k] >> 1].equals(vehicles[out[first[n]] >> 1])) {
                return false;
            }
        }
        return true;
    }

    int node(Node node) {
        Integer index = indexOf.get(node.id());
        if (index == null) {
            throw new IllegalArgumentException("node " + node.id() + " is not of this network");
        }
        return index;
    }

    /** Weights of all legs as if all were usable, reckoned once for each criterion; not to be changed. */
    double[] legWeights(Criterion by, StopRules rules) {
        return weights.computeIfAbsent(
                by,
                c -> legs.stream()
                        .mapToDouble(leg -> Weights.weigh(leg, c, rules))
                        .toArray());
    }

    int endOf(int arc) {
        return ends[arc];
    }

    int startOf(int arc) {
        return ends[arc ^ 1];
    }

    /** Whether no stop can happen at the node, whichever way one passes it. */
    boolean isStopless(int n) {
        return stopless[n];
    }

    StepKind stopBetween(int inArc, int outArc) {
        int n = ends[inArc];
        Node node = nodes.get(n);
        boolean border = node.kind() == NodeKind.BORDER
                || country[startOf(inArc)] != country[n]
                || country[ends[outArc]] != country[n];
        return StopRules.kind(
                vehicles[inArc >> 1],
                vehicles[outArc >> 1],
                new StopRules.Place(known[n], node.kind() == NodeKind.PORT, border));
    }
}
