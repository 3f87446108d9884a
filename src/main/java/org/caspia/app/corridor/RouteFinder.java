package org.caspia.app.corridor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.NodeFinder;

/** Finds named routes by key or by words of their names. */
final class RouteFinder {
    private RouteFinder() {}

    /** The key or the whole name; else all words, with the last for the end; else all words anywhere. */
    static List<NamedRoute> find(List<NamedRoute> routes, String text) {
        String whole = NodeFinder.key(text);
        List<String> words = Arrays.stream(text.split("[\\s_–—-]+", -1))
                .map(NodeFinder::key)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.get(words.size() - 1);
        List<NamedRoute> exact = fitting(
                routes,
                route -> NodeFinder.key(route.id()).equals(whole)
                        || NodeFinder.key(route.name()).equals(whole));
        List<NamedRoute> ending = fitting(
                routes,
                route -> holds(route, words) && NodeFinder.key(end(route)).startsWith(last));
        return !exact.isEmpty() ? exact : !ending.isEmpty() ? ending : fitting(routes, route -> holds(route, words));
    }

    private static List<NamedRoute> fitting(List<NamedRoute> routes, Predicate<NamedRoute> wanted) {
        return routes.stream().filter(wanted).toList();
    }

    private static boolean holds(NamedRoute route, List<String> words) {
        String all = NodeFinder.key(route.id() + " " + route.name() + " " + route.corridor());
        return words.stream().allMatch(all::contains);
    }

    private static String end(NamedRoute route) {
        List<Node> nodes = route.listNodes();
        return nodes.get(nodes.size() - 1).name();
    }
}
