package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.caspia.app.corridor.Closure;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.route.NodeFinder;

/** Finds by a few letters, forgiving: other names, accents and small slips do not matter. */
final class Suggestions<T> {
    private static final int MOST = 7;

    private final List<Entry<T>> entries;
    private final Function<String, List<T>> nearest;

    /** A name by which something is found. */
    private record Entry<T>(List<String> keys, String name, Suggestion<T> suggestion) {}

    /**
     * What is offered.
     *
     * @param item what it stands for
     * @param title its name
     * @param hint what kind of thing it is
     * @param weight the smaller, the sooner it is offered
     */
    record Suggestion<T>(T item, String title, String hint, int weight) {}

    private Suggestions(List<Entry<T>> entries, Function<String, List<T>> nearest) {
        this.entries = entries;
        this.nearest = nearest;
    }

    static Suggestions<Node> ofNodes(CorridorService service) {
        List<Entry<Node>> entries = new ArrayList<>();
        for (Node node : service.network().listNodes()) {
            Suggestion<Node> suggestion = new Suggestion<>(
                    node, node.name(), kindOf(node.kind()) + ", " + service.countryName(node.country()), node.rank());
            node.listNames().forEach(name -> entries.add(new Entry<>(keysOf(name), name, suggestion)));
        }
        return new Suggestions<>(entries, text -> {
            var match = service.findNode(text);
            List<Node> found = new ArrayList<>(match.found());
            found.addAll(match.suggestions());
            return found;
        });
    }

    static Suggestions<Closure> ofClosures(CorridorService service) {
        List<Entry<Closure>> entries = new ArrayList<>();
        for (Closure closure : service.listClosures()) {
            String hint = switch (closure.kind()) {
                case COUNTRY -> "country";
                case PASSAGE -> "strait, sea or tunnel";
                case NODE -> "place";
                case LEG -> "leg";
            };
            Suggestion<Closure> suggestion = new Suggestion<>(
                    closure, closure.name(), hint, closure.kind().ordinal());
            entries.add(new Entry<>(keysOf(closure.name()), closure.name(), suggestion));
        }
        return new Suggestions<>(
                entries,
                text -> service.findClosure(text).map(List::of).orElseGet(() -> service.suggestClosures(text)));
    }

    /** The whole name and each of its words, without what does not matter. */
    private static List<String> keysOf(String name) {
        List<String> keys = new ArrayList<>();
        keys.add(NodeFinder.key(name));
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            keys.add(NodeFinder.key(word));
        }
        return keys;
    }

    List<Suggestion<T>> find(String text) {
        String wanted = NodeFinder.key(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<T, Integer> ranks = new LinkedHashMap<>();
        Map<T, Suggestion<T>> byItem = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            byItem.putIfAbsent(entry.suggestion().item(), entry.suggestion());
            int rank = rank(entry.keys(), wanted);
            if (rank >= 0) {
                ranks.merge(entry.suggestion().item(), rank, Math::min);
            }
        }
        if (ranks.size() < 3) {
            nearest.apply(text).forEach(item -> ranks.putIfAbsent(item, 4));
        }
        Set<String> titles = new HashSet<>();
        return ranks.entrySet().stream()
                .filter(entry -> byItem.containsKey(entry.getKey()))
                .sorted(Comparator.<Map.Entry<T, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> weight(byItem, entry.getKey())))
                .map(entry -> byItem.get(entry.getKey()))
                .filter(suggestion -> suggestion != null && titles.add(suggestion.title()))
                .limit(MOST)
                .toList();
    }

    private static <T> int weight(Map<T, Suggestion<T>> byItem, T item) {
        Suggestion<T> suggestion = byItem.get(item);
        return suggestion == null ? 0 : suggestion.weight();
    }

    /** The better the lower: the whole name, its beginning, that of a word, anywhere; below 0 is no match. */
    private static int rank(List<String> keys, String wanted) {
        String whole = keys.get(0);
        if (whole.equals(wanted)) {
            return 0;
        }
        if (whole.startsWith(wanted)) {
            return 1;
        }
        if (keys.stream().anyMatch(key -> key.startsWith(wanted))) {
            return 2;
        }
        return wanted.length() > 2 && whole.contains(wanted) ? 3 : -1;
    }

    private static String kindOf(NodeKind kind) {
        return switch (kind) {
            case STATION -> "station";
            case JUNCTION -> "junction";
            case CITY -> "city";
            case PORT -> "port";
            case DRY_PORT -> "inland terminal";
            case BORDER -> "border crossing";
        };
    }
}
