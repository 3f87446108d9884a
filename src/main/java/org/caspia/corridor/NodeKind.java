package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** What a node is. */
public enum NodeKind {
    /** A railway station or freight terminal. */
    STATION("station"),

    /** A place where lines meet. */
    JUNCTION("junction"),

    /** A city and its railway node. */
    CITY("city"),

    /** A sea port. */
    PORT("port"),

    /** An inland terminal. */
    DRY_PORT("dry_port"),

    /** A border crossing. */
    BORDER("border");

    private final String word;

    NodeKind(String word) {
        this.word = word;
    }

    /**
     * Finds the value by its word in the data files, such as {@code border}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<NodeKind> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (NodeKind value : values()) {
            if (value.word.equals(lower)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the word of the data files for this value.
     *
     * @return lower case, words joined by an underscore
     */
    public String word() {
        return word;
    }
}
