package org.caspia.corridor.route;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shortest paths by Dijkstra's algorithm over arcs instead of nodes, because what a stop costs depends on how one comes and goes. Where a
 * node has no stops, only the first arrival there is followed, as in the usual algorithm. O(a log a) for a arcs met.
 */
final class PathSearch {
    private final CompactNetwork network;
    private final Weights weights;
    private final double[] penalties;
    private final double[] best;
    private final int[] before;
    private final boolean[] reached;
    private final ArcHeap heap;

    /** Penalties multiply the weight of legs, to find other ways; an empty array stands for none. */
    PathSearch(CompactNetwork network, Weights weights, double[] penalties) {
        this.network = network;
        this.weights = weights;
        this.penalties = penalties;
        best = new double[2 * network.legs.size()];
        before = new int[best.length];
        reached = new boolean[network.nodes.size()];
        heap = new ArcHeap(1024);
    }

    /** Arcs from one node to the other in order; null where there is no way; empty from a node to itself. */
    int @Nullable [] path(int from, int to) {
        if (from == to) {
            return new int[0];
        }
        int last = run(from, to, new double[0]);
        return last < 0 ? null : trace(last);
    }

    /** The weight of the best way from a node to every other; infinite where there is none. */
    double[] weightsFrom(int from) {
        double[] found = new double[network.nodes.size()];
        Arrays.fill(found, Double.POSITIVE_INFINITY);
        found[from] = 0;
        run(from, -1, found);
        return found;
    }

    /** After {@link #weightsFrom}: the legs that some best way uses. */
    boolean[] usedLegs(double[] found) {
        boolean[] used = new boolean[network.legs.size()];
        boolean[] seen = new boolean[best.length];
        for (int last = 0; last < best.length; last++) {
            if (best[last] <= found[network.endOf(last)]) {
                for (int arc = last; arc >= 0 && !seen[arc]; arc = before[arc]) {
                    seen[arc] = true;
                    used[arc >> 1] = true;
                }
            }
        }
        return used;
    }

    private int run(int from, int to, double[] found) {
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        start(from);
        while (!heap.isEmpty()) {
            double weight = heap.smallestKey();
            int arc = heap.poll();
            int at = network.endOf(arc);
            if (weight > best[arc]) {
                continue;
            }
            if (at == to) {
                return arc;
            }
            if (found.length > 0 && weight < found[at]) {
                found[at] = weight;
            }
            if (reached[at] && weights.isFree(at)) {
                continue;
            }
            reached[at] = true;
            spread(arc, at, weight);
        }
        return -1;
    }

    private void start(int from) {
        reached[from] = true;
        for (int k = network.first[from]; k < network.first[from + 1]; k++) {
            offer(network.out[k], -1, 0);
        }
    }

    private void spread(int arc, int at, double weight) {
        for (int k = network.first[at]; k < network.first[at + 1]; k++) {
            int next = network.out[k];
            int end = network.endOf(next);
            boolean done = reached[end] && weights.isFree(end);
            if (!done && (next ^ 1) != arc && weights.leg(next >> 1) < Double.POSITIVE_INFINITY) {
                offer(next, arc, weight + weights.stop(arc, next));
            }
        }
    }

    private void offer(int arc, int from, double weightSoFar) {
        double penalty = penalties.length == 0 ? 1 : penalties[arc >> 1];
        double weight = weightSoFar + weights.leg(arc >> 1) * penalty;
        if (weight < best[arc]) {
            best[arc] = weight;
            before[arc] = from;
            heap.add(arc, weight);
        }
    }

    private int[] trace(int last) {
        int count = 0;
        for (int arc = last; arc >= 0; arc = before[arc]) {
            count++;
        }
        int[] path = new int[count];
        for (int arc = last; arc >= 0; arc = before[arc]) {
            path[--count] = arc;
        }
        return path;
    }
}
