package org.caspia.corridor.route;

import java.util.Locale;
import java.util.Optional;

/** What the best way is best in. */
public enum Criterion {
    /** Usual hours, running and waiting. */
    TIME,

    /** Hours of record trains. */
    BEST_TIME,

    /** Kilometres. */
    DISTANCE,

    /** US dollars for a forty-foot container, by rough tariffs. */
    COST;

    /**
     * Finds a criterion by its word.
     *
     * @param word such as {@code time}, in any case
     * @return the criterion, or nothing
     */
    public static Optional<Criterion> find(String word) {
        for (Criterion criterion : values()) {
            if (criterion.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the word for the criterion.
     *
     * @return such as {@code best-time}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
