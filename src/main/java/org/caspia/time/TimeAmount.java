package org.caspia.time;

import java.util.Locale;

/**
 * A length of time as texts give it: "12 days", "15–16 years".
 *
 * @param least the smaller number of units, 0 or more
 * @param most the larger number of units; the same as {@code least} unless a range was told
 * @param unit the unit
 */
public record TimeAmount(double least, double most, Unit unit) {

    /** The units in which lengths of time are told, the shortest first. */
    public enum Unit {
        /** Sixty seconds. */
        MINUTE("PT", "M"),
        /** Sixty minutes. */
        HOUR("PT", "H"),
        /** A calendar day. */
        DAY("P", "D"),
        /** Seven days. */
        WEEK("P", "W"),
        /** A calendar month. */
        MONTH("P", "M"),
        /** A calendar year. */
        YEAR("P", "Y");

        private final String isoPrefix;
        private final String isoSuffix;

        Unit(String isoPrefix, String isoSuffix) {
            this.isoPrefix = isoPrefix;
            this.isoSuffix = isoSuffix;
        }
    }

    /** Checks that the numbers are finite, not negative and in order. */
    public TimeAmount {
        if (!(least >= 0) || !(most >= least) || Double.isInfinite(most)) {
            throw new IllegalArgumentException("No length of time: from " + least + " to " + most + ".");
        }
    }

    /**
     * Makes an amount that is not a range.
     *
     * @param number how many units
     * @param unit the unit
     * @return the amount
     */
    public static TimeAmount of(double number, Unit unit) {
        return new TimeAmount(number, number, unit);
    }

    /**
     * Writes the amount as ISO 8601 durations.
     *
     * @return {@code P12D}, or {@code P15Y/P16Y} for a range
     */
    public String toIso8601() {
        return least == most ? iso(least) : iso(least) + "/" + iso(most);
    }

    /**
     * Writes the amount in English, the same for every locale.
     *
     * @return "12 days", "1 year", "15–16 years"
     */
    public String toEnglish() {
        String word = unit.name().toLowerCase(Locale.ROOT) + (most == 1 && least == 1 ? "" : "s");
        return (least == most ? number(least) : number(least) + "–" + number(most)) + " " + word;
    }

    private String iso(double number) {
        return unit.isoPrefix + number(number) + unit.isoSuffix;
    }

    private static String number(double value) {
        return value == Math.rint(value) && value < 1e9 ? Long.toString((long) value) : Double.toString(value);
    }
}
