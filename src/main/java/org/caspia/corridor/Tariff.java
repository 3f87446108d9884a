package org.caspia.corridor;

/**
 * A price that stands in for prices nobody publishes: so much for each kilometre, or for each handling.
 *
 * @param usd US dollars for a forty-foot container
 * @param sourceId key of the {@link Source}
 * @param confidence how sure; most are low
 * @param note how it came about
 */
public record Tariff(double usd, String sourceId, Confidence confidence, String note) {
    /**
     * Checks the price.
     *
     * @throws IllegalArgumentException if it is negative or not finite, or has no source
     */
    public Tariff {
        if (!(usd >= 0) || Double.isInfinite(usd) || sourceId.isBlank()) {
            throw new IllegalArgumentException("a tariff of " + usd + " USD from \"" + sourceId + "\" cannot be used");
        }
    }
}
