package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** What a node is. */
public enum NodeKind {
    /** A railway station or freight terminal. */
    STATION,

    /** A place where lines meet. */
    JUNCTION,

    /** A city and its railway node. */
    CITY,

    /** A sea port. */
    PORT,

    /** An inland terminal. */
    DRY_PORT,

    /** A border crossing. */
    BORDER;

    /**
     * Finds the value by its word in the data files, such as {@code border}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<NodeKind> find(String word) {
        for (NodeKind value : values()) {
            if (value.word().equals(word.toLowerCase(Locale.ROOT))) {
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
        return name().toLowerCase(Locale.ROOT);
    }
}
