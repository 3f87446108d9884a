package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** Whether a leg can be used today. */
public enum Status {
    /** In use. */
    OPEN,

    /** Being built. */
    UNDER_CONSTRUCTION,

    /** Agreed or proposed, not begun. */
    PLANNED,

    /** There, but without traffic. */
    CLOSED;

    /**
     * Finds the value by its word in the data files, such as {@code closed}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<Status> find(String word) {
        for (Status value : values()) {
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
