package org.caspia.corridor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
     * Returns what goods in containers travel by.
     *
     * @param roads whether by road as well
     * @return rail, sea and train ferry, and road if wanted
     */
    public static Set<Mode> listFreight(boolean roads) {
        return roads ? EnumSet.of(RAIL, SEA, FERRY, ROAD) : EnumSet.of(RAIL, SEA, FERRY);
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
