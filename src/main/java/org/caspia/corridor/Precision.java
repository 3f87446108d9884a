package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** How exactly a line is drawn. */
public enum Precision {
    /** Follows the track or fairway within about a kilometre. */
    SURVEYED("surveyed"),

    /** Goes through the real stations, towns or sea lanes in their order; between them it is smoothed. */
    SCHEMATIC("schematic"),

    /** Joins its ends and nothing more. */
    STRAIGHT("straight");

    private final String word;

    Precision(String word) {
        this.word = word;
    }

    /**
     * Finds the value by its word in the data files, such as {@code straight}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<Precision> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Precision value : values()) {
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
