package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** Whether a leg can be used today. */
public enum Status {
    /** In use. */
    OPEN("open"),

    /** Being built. */
    UNDER_CONSTRUCTION("under_construction"),

    /** Agreed or proposed, not begun. */
    PLANNED("planned"),

    /** There, but without traffic. */
    CLOSED("closed");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /**
     * Finds the value by its word in the data files, such as {@code closed}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<Status> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Status value : values()) {
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
