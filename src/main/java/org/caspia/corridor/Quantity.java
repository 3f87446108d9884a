package org.caspia.corridor;

import java.util.Locale;
import java.util.Optional;

/** What a figure of a node or a leg measures, with its unit. */
public enum Quantity {
    /** Published or estimated length of a leg. */
    LENGTH_KM("km"),

    /** Usual running time over a leg, without the dwell at its ends. */
    HOURS("h"),

    /** Best running time seen over a leg. */
    HOURS_BEST("h"),

    /** Usual time lost at a node: customs, waiting, transshipment, change of gauge. */
    DWELL_HOURS("h"),

    /** Best time seen at a node. */
    DWELL_HOURS_BEST("h"),

    /** Capacity in million tonnes a year. */
    CAPACITY_MT_A("Mt a year"),

    /** Capacity in twenty-foot containers a year. */
    CAPACITY_TEU_A("TEU a year"),

    /** Freight in US dollars for a forty-foot container over a leg, or charge at a node. */
    COST_USD("USD per 40-foot container");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    /**
     * Returns the unit for people.
     *
     * @return such as {@code km}
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns the word of the data files, such as {@code length_km}.
     *
     * @return lower case, words joined by an underscore
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the quantity by its word in the data files.
     *
     * @param word such as {@code dwell_hours}
     * @return the quantity, or nothing
     */
    public static Optional<Quantity> find(String word) {
        for (Quantity quantity : values()) {
            if (quantity.word().equals(word)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }
}
