package org.caspia.corridor.route;

import java.util.Locale;

/** What happens in a step of an itinerary. */
public enum StepKind {
    /** Moving over legs of one mode. */
    TRAVEL("travel"),

    /** Customs and waiting at a border. */
    BORDER("border crossing"),

    /** Reloading or other bogies where two track gauges meet. */
    GAUGE_CHANGE("change of gauge"),

    /** From train to ship, from ship to train, from ship to ship, from road to rail. */
    TRANSSHIPMENT("transshipment"),

    /** Waiting for another reason, such as a night path through a tunnel or a train ferry. */
    WAIT("wait");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    /**
     * Returns the words for people.
     *
     * @return such as {@code change of gauge}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the word of the data files.
     *
     * @return such as {@code gauge_change}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
