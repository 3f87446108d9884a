package org.caspia.corridor.route;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;

/**
 * Finds nodes by name, forgiving: case, accents, Azerbaijani and Turkish letters, apostrophes and spaces do not matter, other names and
 * old names count, and a wrong letter or two leads to suggestions.
 */
public final class NodeFinder {
    private static final int MAX_SUGGESTIONS = 5;

    private final Map<String, Node> byKey = new TreeMap<>();

    /**
     * Makes a finder.
     *
     * @param network the network whose nodes are to be found
     */
    public NodeFinder(Network network) {
        List<Node> nodes = new ArrayList<>(network.listNodes());
        nodes.sort(Comparator.comparingInt(Node::rank));
        nodes.forEach(node -> byKey.putIfAbsent(key(node.id()), node));
        nodes.forEach(node -> node.listNames().forEach(name -> addName(name, node)));
    }

    /** A name such as Altynkol / Khorgos or Istanbul (Marmaray) is found by each of its parts. */
    private void addName(String name, Node node) {
        byKey.putIfAbsent(key(name), node);
        for (String part : name.split("[/()]", -1)) {
            if (!key(part).isEmpty()) {
                byKey.putIfAbsent(key(part), node);
            }
        }
    }

    /**
     * Finds the node that a name stands for.
     *
     * @param name a name, other name or key, such as {@code Bakı}, {@code Horgos}
     * @return the node, or the nearest names
     */
    public NodeMatch find(String name) {
        String key = key(name);
        Node exact = byKey.get(key);
        if (exact != null) {
            return new NodeMatch(name, List.of(exact), List.of());
        }
        if (key.isEmpty()) {
            return new NodeMatch(name, List.of(), List.of());
        }
        return new NodeMatch(name, List.of(), suggestions(key));
    }

    private List<Node> suggestions(String key) {
        Map<Node, Integer> distances = new LinkedHashMap<>();
        byKey.forEach((known, node) -> {
            int distance =
                    known.startsWith(key) || (key.startsWith(known) && known.length() > 3) ? 1 : edits(key, known);
            distances.merge(node, distance, Math::min);
        });
        int limit = Math.max(2, key.length() / 3);
        return distances.entrySet().stream()
                .filter(e -> e.getValue() <= limit)
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().rank())
                        .thenComparing(e -> e.getKey().id()))
                .limit(MAX_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns a name without what does not matter in it.
     *
     * @param name any name
     * @return the name without case, accents and everything that is no letter or digit
     */
    public static String key(String name) {
        String plain = LatinLetters.of(name.toLowerCase(Locale.ROOT))
                .replace('ı', 'i')
                .replace('ə', 'e')
                .replace('ł', 'l');
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * Counts the letters to insert, drop, change or exchange with their neighbour, to come from one word to the other.
     *
     * @param a a word
     * @param b another
     * @return 0 if they are the same
     */
    public static int edits(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[b.length()];
    }
}
