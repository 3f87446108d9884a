package org.caspia.corridor.route;

/**
 * What it costs if one country is closed, for the way between two nodes or on average over many.
 *
 * @param country ISO 3166 alpha-3 code
 * @param pairs how many pairs of ends were looked at
 * @param cut how many of them have no way any more
 * @param used how many of them had their best way through the country
 * @param extraHours mean extra hours of the pairs that used it and still have a way; 0 if there are none
 */
public record Dependency(String country, int pairs, int cut, int used, double extraHours) {
    /**
     * Tells whether every way goes through the country.
     *
     * @return true if no pair has a way without it
     */
    public boolean isEssential() {
        return pairs > 0 && cut == pairs;
    }

    /**
     * Returns the share of pairs that depend on the country wholly.
     *
     * @return 0 to 1
     */
    public double cutShare() {
        return pairs == 0 ? 0 : (double) cut / pairs;
    }
}
