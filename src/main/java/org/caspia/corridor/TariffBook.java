package org.caspia.corridor;

import java.util.Map;

/**
 * Prices and times that stand in where nothing is published, each with its source. They are rough: good for comparing ways with each
 * other, not for an invoice.
 *
 * @param perKm price of a kilometre by mode
 * @param perStop price of a stop by its word: {@code border}, {@code gauge_change}, {@code transshipment}, {@code wait}
 * @param assumedHours hours assumed for a stop of which nothing is known, with their ground, by its word
 */
public record TariffBook(Map<Mode, Tariff> perKm, Map<String, Tariff> perStop, Map<String, Figure> assumedHours) {
    /** Copies the tables. */
    public TariffBook {
        perKm = Map.copyOf(perKm);
        perStop = Map.copyOf(perStop);
        assumedHours = Map.copyOf(assumedHours);
    }

    /**
     * Returns a book in which nothing costs anything and no time is assumed.
     *
     * @return an empty book
     */
    public static TariffBook empty() {
        return new TariffBook(Map.of(), Map.of(), Map.of());
    }

    /**
     * Returns the price of a kilometre.
     *
     * @param mode how goods move
     * @return US dollars for a forty-foot container, 0 if no price is known
     */
    public double usdPerKm(Mode mode) {
        Tariff tariff = perKm.get(mode);
        return tariff == null ? 0 : tariff.usd();
    }

    /**
     * Returns the price of a stop.
     *
     * @param stopWord its word
     * @return US dollars for a forty-foot container, 0 if no price is known
     */
    public double usdPerStop(String stopWord) {
        Tariff tariff = perStop.get(stopWord);
        return tariff == null ? 0 : tariff.usd();
    }
}
