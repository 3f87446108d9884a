package org.caspia.corridor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, Quantity> BY_WORD = new HashMap<>();

    static {
        for (Quantity quantity : values()) {
            BY_WORD.put(quantity.word, quantity);
        }
    }

    private final String unit;
    private final String word = name().toLowerCase(Locale.ROOT);

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
        return word;
    }

    /**
     * Finds the quantity by its word in the data files.
     *
     * @param word such as {@code dwell_hours}
     * @return the quantity, or nothing
     */
    public static Optional<Quantity> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
