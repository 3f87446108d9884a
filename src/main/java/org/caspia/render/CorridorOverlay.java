package org.caspia.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn over the corridors to answer a question: ways, what a scenario changes, flows, and how much countries matter. Immutable.
 * The empty overlay leaves the map as it is.
 *
 * @param ways the ways, the best first and one of before last; each gets a colour and a number by its place in the list
 * @param change how the network differs from today's
 * @param flow what the legs carry, and which of them bind
 * @param tint countries coloured by a measure of 0 to 1
 * @param emphasis keys of legs and nodes that are pointed at
 */
public record CorridorOverlay(
        List<Way> ways, Change change, Flow flow, Optional<CountryTint> tint, Set<String> emphasis) {
    /** Nothing over the corridors. */
    public static final CorridorOverlay NONE =
            new CorridorOverlay(List.of(), Change.NONE, Flow.NONE, Optional.empty(), Set.of());

    /** How a way is drawn. */
    public enum Role {
        /** The one that is looked at. */
        CHOSEN,
        /** Another one. */
        OTHER,
        /** The one that was best before a change. */
        BEFORE
    }

    /**
     * A way through the network.
     *
     * @param title what the legend calls it
     * @param legIds its legs in order
     * @param stopIds nodes to be marked: its ends first and last, borders, ports, changes of gauge between
     * @param role how it is drawn
     */
    public record Way(String title, List<String> legIds, List<String> stopIds, Role role) {
        /** Copies the lists. */
        public Way {
            legIds = List.copyOf(legIds);
            stopIds = List.copyOf(stopIds);
        }
    }

    /**
     * How the network differs from today's.
     *
     * @param closed keys of legs that are there and cannot be used
     * @param crossed keys of legs and nodes that were shut one by one and get a cross
     * @param added keys of legs that can be used although they cannot today
     * @param absent keys of legs that are not there in the year looked at
     */
    public record Change(Set<String> closed, Set<String> crossed, Set<String> added, Set<String> absent) {
        /** The network as it is. */
        public static final Change NONE = new Change(Set.of(), Set.of(), Set.of(), Set.of());

        /** Copies the sets. */
        public Change {
            closed = Set.copyOf(closed);
            crossed = Set.copyOf(crossed);
            added = Set.copyOf(added);
            absent = Set.copyOf(absent);
        }
    }

    /**
     * What legs carry.
     *
     * @param shareByLeg the flow of each leg that carries something, as a share of the largest, 0 to 1
     * @param binding keys of legs and nodes that limit the whole
     * @param title what the legend calls the widest line
     */
    public record Flow(Map<String, Double> shareByLeg, Set<String> binding, String title) {
        /** No flow. */
        public static final Flow NONE = new Flow(Map.of(), Set.of(), "");

        /** Copies the collections. */
        public Flow {
            shareByLeg = Map.copyOf(shareByLeg);
            binding = Set.copyOf(binding);
        }
    }

    /**
     * Countries coloured by a measure.
     *
     * @param shareByCountry 0 to 1, by ISO 3166 alpha-3 code
     * @param low what the palest colour means; empty if there is only one colour
     * @param high what the fullest colour means
     */
    public record CountryTint(Map<String, Double> shareByCountry, String low, String high) {
        /** Copies the map. */
        public CountryTint {
            shareByCountry = Map.copyOf(shareByCountry);
        }
    }

    /** Copies the collections. */
    public CorridorOverlay {
        ways = List.copyOf(ways);
        emphasis = Set.copyOf(emphasis);
    }

    /**
     * Returns the same over other tints.
     *
     * @param newTint how countries are tinted; empty for not at all
     * @return an overlay
     */
    public CorridorOverlay withTint(Optional<CountryTint> newTint) {
        return new CorridorOverlay(ways, change, flow, newTint, emphasis);
    }

    /**
     * Returns this overlay with other things pointed at.
     *
     * @param keys keys of legs and nodes
     * @return a new overlay
     */
    public CorridorOverlay withEmphasis(Set<String> keys) {
        return new CorridorOverlay(ways, change, flow, tint, keys);
    }

    /**
     * Tells whether the corridors step back behind what is drawn over them.
     *
     * @return true for ways, flows and tinted countries
     */
    public boolean isLoud() {
        return !ways.isEmpty() || !flow.shareByLeg().isEmpty() || tint.isPresent();
    }

    /**
     * Tells whether a leg is left out.
     *
     * @param legId key of the leg
     * @return true if it is not there in the year looked at
     */
    public boolean hides(String legId) {
        return change.absent().contains(legId);
    }

    /**
     * Tells whether a leg is drawn whatever layers are shown.
     *
     * @param legId key of the leg
     * @return true if the overlay has something to say of it
     */
    public boolean draws(String legId) {
        return change.added().contains(legId)
                || change.closed().contains(legId)
                || flow.shareByLeg().containsKey(legId)
                || ways.stream().anyMatch(way -> way.legIds().contains(legId));
    }

    /**
     * Tells whether a node is marked at every scale.
     *
     * @param nodeId key of the node
     * @return true if the overlay has something to say of it
     */
    public boolean marks(String nodeId) {
        return change.crossed().contains(nodeId)
                || emphasis.contains(nodeId)
                || flow.binding().contains(nodeId)
                || ways.stream().anyMatch(way -> way.stopIds().contains(nodeId));
    }
}
