package org.caspia.app.corridor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.NodeFinder;
import org.caspia.gazetteer.Country;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;

/** Finds groups of places by what people call them: {@code Central Asia}, {@code EU}, {@code KAZ}, {@code Baku}, {@code all}. */
final class GroupFinder {
    private final Network network;
    private final NodeFinder nodes;
    private final ClosureFinder closures;
    private final Gazetteer gazetteer;

    GroupFinder(Network network, NodeFinder nodes, ClosureFinder closures, Gazetteer gazetteer) {
        this.network = network;
        this.nodes = nodes;
        this.closures = closures;
        this.gazetteer = gazetteer;
    }

    /** Returns the group; nothing if nobody knows the name or the network has no place there. */
    Optional<NodeGroup> find(String text) {
        String word = text.strip();
        if (word.equalsIgnoreCase("all")) {
            return group("all places", node -> true);
        }
        return closures.findCountry(word)
                .flatMap(country -> group(country.name(), node -> node.country().equals(country.key())))
                .or(() -> region(word))
                .or(() -> nodes.find(word).findNode().map(node -> new NodeGroup(node.name(), List.of(node))));
    }

    private Optional<NodeGroup> region(String word) {
        return gazetteer.list(word).stream()
                .map(NameMatch::entry)
                .filter(entry -> entry.memberIsos().size() > 1)
                .findFirst()
                .flatMap(this::members);
    }

    private Optional<NodeGroup> members(GazetteerEntry region) {
        Set<String> codes = new HashSet<>();
        region.memberIsos()
                .forEach(iso2 -> gazetteer.findCountry(iso2).map(Country::iso3).ifPresent(codes::add));
        return group(region.name(), node -> codes.contains(node.country()));
    }

    private Optional<NodeGroup> group(String name, Predicate<Node> wanted) {
        List<Node> found = network.listNodes().stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new NodeGroup(name, found));
    }
}
