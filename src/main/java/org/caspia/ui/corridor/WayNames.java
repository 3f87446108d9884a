package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;

/** Names a way by the few places that set it apart from others. */
final class WayNames {
    private static final int MOST = 3;

    private WayNames() {}

    /** Such as {@code Aktau, Alat, Kars}: ports and great nodes that the other ways do not touch, in order. */
    static String through(Itinerary way, List<Itinerary> all) {
        Set<String> others = new HashSet<>();
        all.stream()
                .filter(other -> !other.equals(way))
                .forEach(other -> other.nodes().forEach(node -> others.add(node.id())));
        String own = names(way, others);
        return own.isEmpty() ? names(way, Set.of()) : own;
    }

    private static String names(Itinerary way, Set<String> without) {
        Set<String> stops = new HashSet<>();
        way.steps().stream()
                .filter(step -> step.kind() == StepKind.TRANSSHIPMENT)
                .map(Step::from)
                .forEach(node -> stops.add(node.id()));
        List<Node> inner = way.nodes().subList(1, way.nodes().size() - 1);
        List<Node> best = inner.stream()
                .filter(node -> !without.contains(node.id()))
                .sorted(Comparator.comparingInt((Node node) -> weight(node, stops)))
                .limit(MOST)
                .toList();
        List<String> names = new ArrayList<>();
        inner.stream().filter(best::contains).forEach(node -> names.add(shortName(node)));
        return String.join(", ", names);
    }

    private static int weight(Node node, Set<String> stops) {
        boolean port = stops.contains(node.id()) && node.kind() == NodeKind.PORT;
        boolean known = node.kind() == NodeKind.CITY || node.kind() == NodeKind.PORT;
        return (port ? 0 : 10) + node.rank() * 2 + (known ? 0 : 3);
    }

    /** A name without what stands in brackets or after a stroke. */
    static String shortName(Node node) {
        String name = node.name();
        int end = name.length();
        for (String mark : List.of(" (", " / ")) {
            int at = name.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return name.substring(0, end);
    }
}
