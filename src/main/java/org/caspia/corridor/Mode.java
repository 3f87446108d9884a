package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** How a leg carries goods. */
public enum Mode {
    /** Railway. */
    RAIL("rail"),

    /** Ship on the open sea or by a strait or canal. */
    SEA("sea"),

    /** A train ferry over a lake or a strait that belongs to a railway line. */
    FERRY("ferry"),

    /** Road. */
    ROAD("road"),

    /** Oil or gas pipeline. */
    PIPELINE("pipeline");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /**
     * Finds the value by its word in the data files, such as {@code pipeline}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<Mode> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Mode value : values()) {
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
