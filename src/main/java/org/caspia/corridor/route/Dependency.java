package org.caspia.corridor.route;

import java.util.List;

/**
 * What it costs if a country is closed, or several at the same time, for the way between two nodes or on average over many.
 *
 * @param countries ISO 3166 alpha-3 codes
 * @param pairs how many pairs of ends were looked at
 * @param cut how many of them have no way any more
 * @param used how many of them had their best way through one of the countries
 * @param extraHours mean extra hours of the pairs that used it and still have a way; 0 if there are none
 */
public record Dependency(List<String> countries, int pairs, int cut, int used, double extraHours) {
    /** Copies the list. */
    public Dependency {
        countries = List.copyOf(countries);
    }

    /**
     * Tells whether every way goes through the countries.
     *
     * @return true if no pair has a way without it
     */
    public boolean isEssential() {
        return pairs > 0 && cut == pairs;
    }

    /**
     * Returns the share of pairs that depend on the countries wholly.
     *
     * @return 0 to 1
     */
    public double cutShare() {
        return pairs == 0 ? 0 : (double) cut / pairs;
    }

    /**
     * Returns the share of pairs whose best way goes through the countries.
     *
     * @return 0 to 1
     */
    public double usedShare() {
        return pairs == 0 ? 0 : (double) used / pairs;
    }

    /**
     * Returns the mean extra hours of all pairs that still have a way, also of those that do not need the countries.
     *
     * @return hours, 0 if no pair has a way
     */
    public double meanHours() {
        return pairs == cut ? 0 : extraHours * (used - cut) / (pairs - cut);
    }
}
