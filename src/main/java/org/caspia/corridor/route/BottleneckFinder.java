package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.TariffBook;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.interfaces.MaximumFlowAlgorithm.MaximumFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Maximum flow and minimum cut between two nodes, by Dinic's method of JGraphT, O(n²·m) for n nodes and m legs. Each node is split into a way
 * in and a way out, joined by its own capacity; each leg gives an arc in both directions. A leg or node without a capacity figure is
 * taken as wide enough: the answer says how many of these it used.
 */
public final class BottleneckFinder {
    /** Stands for no limit; far above any real capacity, and small enough for exact sums. */
    private static final double WIDE = 1e9;

    /** How many times as long as the shortest way a way may be to count, unless told otherwise: nobody sends goods round the world. */
    public static final double USUAL_DETOUR = 2;

    private final Network network;
    private final CompactNetwork compact;

    /**
     * Makes a finder.
     *
     * @param network the network
     */
    public BottleneckFinder(Network network) {
        this.network = network;
        compact = new CompactNetwork(network);
    }

    /**
     * Finds the bottleneck between the ends of a query, by its modes and scenario.
     *
     * @param query the ends, modes and scenario; its criterion and count do not matter
     * @param quantity {@link Quantity#CAPACITY_MT_A} or {@link Quantity#CAPACITY_TEU_A}
     * @param detour the most a way may be longer than the shortest in kilometres, as a factor; infinite for all ways
     * @return the largest flow and what binds it; a flow of 0 if there is no way
     * @throws IllegalArgumentException if the ends are the same or the factor is below 1
     */
    public Bottleneck find(RouteQuery query, Quantity quantity, double detour) {
        if (!(detour >= 1)) {
            throw new IllegalArgumentException("a way cannot be " + detour + " times as long as the shortest");
        }
        if (query.from().equals(query.to())) {
            throw new IllegalArgumentException("the flow from " + query.from().id() + " to itself has no bottleneck");
        }
        Pipes pipes = new Pipes(query, quantity, detour);
        network.listNodes().forEach(pipes::addNode);
        legsWithin(query, detour).forEach(pipes::addLeg);
        return pipes.solve();
    }

    /** The legs on some way that is not too long. */
    private List<Leg> legsWithin(RouteQuery query, double detour) {
        if (detour == Double.POSITIVE_INFINITY) {
            return network.listLegs();
        }
        Usable usable = new Usable(query.scenario(), query.modes());
        Weights km = new Weights(compact, new StopRules(TariffBook.empty()), usable, Criterion.DISTANCE);
        double[] before = kmFrom(query.from(), km);
        double[] after = kmFrom(query.to(), km);
        double most = detour * before[compact.node(query.to())] + 1e-6;
        return network.listLegs().stream()
                .filter(leg -> {
                    int a = compact.node(leg.from());
                    int b = compact.node(leg.to());
                    return Math.min(before[a] + after[b], before[b] + after[a]) + leg.lengthKm() <= most;
                })
                .toList();
    }

    private double[] kmFrom(Node node, Weights km) {
        return new PathSearch(compact, km, new double[0]).weightsFrom(compact.node(node));
    }

    /** The network as a flow graph: node n is 2n on the way in and 2n + 1 on the way out. */
    private static final class Pipes {
        private final RouteQuery query;
        private final Quantity quantity;
        private final double detour;
        private final Usable usable;
        private final Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<DefaultWeightedEdge, Node> nodes = new HashMap<>();
        private final Map<DefaultWeightedEdge, List<Leg>> legs = new LinkedHashMap<>();

        Pipes(RouteQuery query, Quantity quantity, double detour) {
            this.query = query;
            this.quantity = quantity;
            this.detour = detour;
            this.usable = new Usable(query.scenario(), query.modes());
        }

        void addNode(Node node) {
            int in = 2 * numbers.size();
            numbers.put(node.id(), in);
            graph.addVertex(in);
            graph.addVertex(in + 1);
            boolean end = node.equals(query.from()) || node.equals(query.to());
            double capacity =
                    end ? WIDE : node.findFigure(quantity).map(Figure::value).orElse(WIDE);
            nodes.put(edge(in, in + 1, capacity), node);
        }

        void addLeg(Leg leg) {
            if (usable.leg(leg)) {
                double capacity = capacity(leg);
                int from = number(leg.from());
                int to = number(leg.to());
                addArc(leg, from + 1, to, capacity);
                addArc(leg, to + 1, from, capacity);
            }
        }

        private void addArc(Leg leg, int from, int to, double capacity) {
            DefaultWeightedEdge known = graph.getEdge(from, to);
            if (known == null) {
                legs.put(edge(from, to, capacity), new ArrayList<>(List.of(leg)));
            } else {
                graph.setEdgeWeight(known, graph.getEdgeWeight(known) + capacity);
                Optional.ofNullable(legs.get(known)).ifPresent(list -> list.add(leg));
            }
        }

        private DefaultWeightedEdge edge(int from, int to, double capacity) {
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, capacity);
            return edge;
        }

        private int number(Node node) {
            Integer number = numbers.get(node.id());
            if (number == null) {
                throw new IllegalArgumentException("node " + node.id() + " is not of this network");
            }
            return number;
        }

        Bottleneck solve() {
            int source = number(query.from()) + 1;
            int sink = number(query.to());
            DinicMFImpl<Integer, DefaultWeightedEdge> algorithm = new DinicMFImpl<>(graph);
            MaximumFlow<DefaultWeightedEdge> flow = algorithm.getMaximumFlow(source, sink);
            if (flow.getValue() >= WIDE / 2) {
                return answer(Double.POSITIVE_INFINITY, Set.of(), Map.of());
            }
            algorithm.calculateMinCut(source, sink);
            return answer(flow.getValue(), algorithm.getCutEdges(), flow.getFlowMap());
        }

        /** What an arc carries beyond what comes back by the same legs. */
        private double net(DefaultWeightedEdge edge, Map<DefaultWeightedEdge, Double> flows) {
            int from = graph.getEdgeSource(edge) - 1;
            int to = graph.getEdgeTarget(edge);
            DefaultWeightedEdge back = graph.getEdge(to + 1, from);
            return flows.getOrDefault(edge, 0.0) - (back == null ? 0 : flows.getOrDefault(back, 0.0));
        }

        /** Parallel legs carry by their capacity; where one has none, it carries what the others cannot. */
        private void share(double amount, List<Leg> list, Map<Leg, Double> carried) {
            double left = amount;
            for (int i = 0; i < list.size(); i++) {
                Leg leg = list.get(i);
                double own = Math.min(left, capacity(leg));
                double part = i == list.size() - 1 ? left : own;
                if (part > 1e-9) {
                    carried.merge(leg, part, Double::sum);
                }
                left -= part;
            }
        }

        private double capacity(Leg leg) {
            return leg.findFigure(quantity).map(Figure::value).orElse(WIDE) * usable.capacityFactor(leg);
        }

        private Bottleneck answer(double value, Set<DefaultWeightedEdge> cut, Map<DefaultWeightedEdge, Double> flows) {
            List<Leg> boundLegs = new ArrayList<>();
            List<Node> boundNodes = new ArrayList<>();
            for (DefaultWeightedEdge edge : cut) {
                boundLegs.addAll(legs.getOrDefault(edge, List.of()));
                Optional.ofNullable(nodes.get(edge)).ifPresent(boundNodes::add);
            }
            Map<Leg, Double> carried = new LinkedHashMap<>();
            legs.forEach((edge, list) -> {
                double amount = net(edge, flows);
                if (amount > 1e-9) {
                    share(amount, list, carried);
                }
            });
            int unknown = (int) carried.keySet().stream()
                    .filter(leg -> leg.findFigure(quantity).isEmpty())
                    .count();
            return new Bottleneck(
                    query.from(), query.to(), quantity, detour, value, boundLegs, boundNodes, carried, unknown);
        }
    }
}
