package org.caspia.corridor.route;

import java.util.List;
import java.util.Optional;
import org.caspia.corridor.Node;

/**
 * What a name stands for in the network.
 *
 * @param name the name as it was asked for
 * @param found the node it names, or empty
 * @param suggestions if there is none, the nodes whose names are nearest, best first, at most five
 */
public record NodeMatch(String name, List<Node> found, List<Node> suggestions) {
    /** Copies the lists. */
    public NodeMatch {
        found = List.copyOf(found);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Finds the node.
     *
     * @return the node that the name stands for, or nothing
     */
    public Optional<Node> findNode() {
        return found.stream().findFirst();
    }

    /**
     * Says what to do where there is no node of that name.
     *
     * @return one sentence, empty if the name was found
     */
    public String advice() {
        if (!found.isEmpty()) {
            return "";
        }
        String none = "The network knows no place \"" + name + "\"";
        if (suggestions.isEmpty()) {
            return none + ".";
        }
        return none + "; did you mean "
                + String.join(", ", suggestions.stream().map(Node::name).toList()) + "?";
    }
}
