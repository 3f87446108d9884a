package org.caspia.corridor;

import java.util.Locale;

/**
 * A number with what it measures, who says so, and how sure it is.
 *
 * @param value in the unit of the quantity, 0 or more
 * @param quantity what is measured
 * @param sourceId key of the {@link Source}, never blank
 * @param confidence how sure
 * @param note how it came about, or empty
 */
public record Figure(double value, Quantity quantity, String sourceId, Confidence confidence, String note) {
    /**
     * Checks the number and the source.
     *
     * @throws IllegalArgumentException if the value is negative or not finite, or the source is blank
     */
    public Figure {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(quantity.word() + " " + value + " is not a number of 0 or more");
        }
        if (sourceId.isBlank()) {
            throw new IllegalArgumentException(quantity.word() + " has no source");
        }
    }

    /**
     * Returns the number with its unit for people.
     *
     * @return such as {@code 293 km}, at most one decimal
     */
    public String text() {
        boolean whole = value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f %s" : "%,.1f %s", value, quantity.unit());
    }
}
