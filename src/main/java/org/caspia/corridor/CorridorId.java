package org.caspia.corridor;

/**
 * The name of a corridor to which legs belong, such as {@code middle}. A network file may bring names of its own.
 *
 * @param id lower case, not blank
 */
public record CorridorId(String id) implements Comparable<CorridorId> {
    /** The Middle Corridor: across Kazakhstan, the Caspian, the South Caucasus, then the Black Sea or Turkey. */
    public static final CorridorId MIDDLE = new CorridorId("middle");

    /** The northern corridor, through Russia and Belarus. */
    public static final CorridorId NORTHERN = new CorridorId("northern");

    /** The southern corridor, through Turkmenistan and Iran. */
    public static final CorridorId SOUTHERN_IRAN = new CorridorId("southern_iran");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CorridorId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a corridor needs a name");
        }
    }

    @Override
    public int compareTo(CorridorId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
