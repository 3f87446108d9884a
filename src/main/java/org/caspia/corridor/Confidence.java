package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** How sure a figure or a leg is. */
public enum Confidence {
    /** Official, or several sources agree. */
    HIGH("high"),

    /** One credible source, or a split of a sourced total. */
    MEDIUM("medium"),

    /** An estimate, or a weak source. */
    LOW("low");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /**
     * Finds the value by its word in the data files, such as {@code low}.
     *
     * @param word the word, in any case
     * @return the value, or nothing if the word is not one of these
     */
    public static Optional<Confidence> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Confidence value : values()) {
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
