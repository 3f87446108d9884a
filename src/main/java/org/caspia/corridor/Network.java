package org.caspia.corridor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nodes and legs of a network. Immutable; the order is that of the files. */
public final class Network {
    private final Map<String, Node> nodes;
    private final Map<String, Leg> legs;
    private final Map<String, List<Leg>> legsByNode = new HashMap<>();

    /**
     * Makes a network.
     *
     * @param nodes the nodes
     * @param legs the legs, whose ends are among the nodes
     * @throws IllegalArgumentException if a key stands twice or a leg ends at an unknown node
     */
    public Network(List<Node> nodes, List<Leg> legs) {
        Map<String, Node> nodesById = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (nodesById.put(node.id(), node) != null) {
                throw new IllegalArgumentException("two nodes have the key " + node.id());
            }
            legsByNode.put(node.id(), new ArrayList<>(4));
        }
        Map<String, Leg> legsById = new LinkedHashMap<>();
        for (Leg leg : legs) {
            if (legsById.put(leg.id(), leg) != null) {
                throw new IllegalArgumentException("two legs have the key " + leg.id());
            }
            join(leg, leg.from());
            join(leg, leg.to());
        }
        this.nodes = Collections.unmodifiableMap(nodesById);
        this.legs = Collections.unmodifiableMap(legsById);
    }

    private void join(Leg leg, Node end) {
        List<Leg> here = legsByNode.get(end.id());
        if (here == null) {
            throw new IllegalArgumentException("leg " + leg.id() + " ends at the unknown node " + end.id());
        }
        here.add(leg);
    }

    /**
     * Lists the nodes.
     *
     * @return in the order of the file
     */
    public List<Node> listNodes() {
        return List.copyOf(nodes.values());
    }

    /**
     * Lists the legs.
     *
     * @return in the order of the file
     */
    public List<Leg> listLegs() {
        return List.copyOf(legs.values());
    }

    /**
     * Lists the legs that end at a node.
     *
     * @param node a node of this network
     * @return none if the node is isolated or not of this network
     */
    public List<Leg> listLegsAt(Node node) {
        return Collections.unmodifiableList(legsByNode.getOrDefault(node.id(), List.of()));
    }

    /**
     * Lists the corridors that legs belong to.
     *
     * @return each once, in the order of first appearance
     */
    public List<CorridorId> listCorridors() {
        Set<CorridorId> found = new LinkedHashSet<>();
        legs.values().forEach(leg -> found.addAll(leg.corridors()));
        return List.copyOf(found);
    }

    /**
     * Finds a node by its key.
     *
     * @param id the key
     * @return the node, or nothing
     */
    public Optional<Node> findNode(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * Finds a leg by its key.
     *
     * @param id the key
     * @return the leg, or nothing
     */
    public Optional<Leg> findLeg(String id) {
        return Optional.ofNullable(legs.get(id));
    }
}
