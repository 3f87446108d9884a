package org.caspia.app.corridor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caspia.corridor.Node;

/**
 * Places of the network that one name stands for: one place, those of a country or of a group of countries, or all.
 *
 * @param name what to call them
 * @param nodes the places, at least one
 */
public record NodeGroup(String name, List<Node> nodes) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public NodeGroup {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("no places of the network for " + name);
        }
    }

    /**
     * Puts another group to this one.
     *
     * @param other the other
     * @return the places of both, each once
     */
    public NodeGroup with(NodeGroup other) {
        Set<Node> all = new LinkedHashSet<>(nodes);
        all.addAll(other.nodes);
        return new NodeGroup(name + ", " + other.name, List.copyOf(all));
    }
}
