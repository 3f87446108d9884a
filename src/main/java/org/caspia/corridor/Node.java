package org.caspia.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.geo.LonLat;

/**
 * A station, port or border point of the network.
 *
 * @param id key within the network
 * @param name name for people
 * @param country ISO 3166 alpha-3 code of the country it stands in
 * @param position where it stands
 * @param kind what it is
 * @param rank how early it is shown: 0 always, 4 only from near
 * @param info what else is known
 */
public record Node(String id, String name, String country, LonLat position, NodeKind kind, int rank, NodeInfo info) {
    /**
     * Checks key, name and rank.
     *
     * @throws IllegalArgumentException if the key or name is blank or the rank is not 0 to 4
     */
    public Node {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a node needs a key and a name");
        }
        if (rank < 0 || rank > 4) {
            throw new IllegalArgumentException("rank " + rank + " of node " + id + " is not between 0 and 4");
        }
    }

    /**
     * Tells whether wagons must be reloaded or set on other bogies here.
     *
     * @return true if two gauges meet
     */
    public boolean changesGauge() {
        return info.gauges().size() > 1;
    }

    /**
     * Finds a figure of the node.
     *
     * @param quantity what to look for
     * @return the figure with its source, or nothing if none is known
     */
    public Optional<Figure> findFigure(Quantity quantity) {
        return Optional.ofNullable(info.figures().get(quantity));
    }

    /**
     * Lists every name, the first the one for people.
     *
     * @return at least one name
     */
    public List<String> listNames() {
        List<String> names = new ArrayList<>(info.otherNames());
        names.add(0, name);
        return List.copyOf(names);
    }
}
