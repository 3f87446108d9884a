package org.caspia.corridor;

import java.util.Locale;

/**
 * A figure that somebody published about a whole route, to stand beside the one that the network gives.
 *
 * @param text what was published, in words
 * @param quantity what the numbers measure: {@code days}, {@code length_km}, or empty if there are no numbers
 * @param low the lowest value
 * @param high the highest value, the same as {@code low} if one number was given
 * @param sourceId key of the {@link Source}
 * @param confidence how sure
 */
public record Claim(String text, String quantity, double low, double high, String sourceId, Confidence confidence) {
    /** The verdict on a computed value that fits what was published. */
    public static final String AGREES = "agrees";

    /** Within this share of a published length or time the network is said to agree. */
    private static final double TOLERANCE = 0.05;

    /**
     * Checks text, source and order.
     *
     * @throws IllegalArgumentException if text or source is blank, or the numbers are out of order
     */
    public Claim {
        if (text.isBlank() || sourceId.isBlank()) {
            throw new IllegalArgumentException("a published figure needs a text and a source");
        }
        if (!(low <= high)) {
            throw new IllegalArgumentException("the figure \"" + text + "\" goes from " + low + " down to " + high);
        }
    }

    /**
     * Says how a computed value stands to what was published.
     *
     * @param computed in the unit of the claim
     * @return {@code agrees} within 5 %, else how far off, such as {@code 8 % more than published}
     */
    public String compare(double computed) {
        return quantity.isEmpty() ? "no number to compare" : compare(low, high, computed, computed);
    }

    /**
     * Says how a computed range stands to a published one.
     *
     * @param low the lowest published value
     * @param high the highest
     * @param ownLow the lowest computed value, in the same unit
     * @param ownHigh the highest
     * @return {@link #AGREES} if the ranges meet within 5 %, else how far off
     */
    public static String compare(double low, double high, double ownLow, double ownHigh) {
        if (ownHigh < low * (1 - TOLERANCE)) {
            return String.format(Locale.ROOT, "%.0f %% less than published", 100 * (low - ownHigh) / low);
        }
        if (ownLow > high * (1 + TOLERANCE)) {
            return String.format(Locale.ROOT, "%.0f %% more than published", 100 * (ownLow - high) / high);
        }
        return AGREES;
    }
}
