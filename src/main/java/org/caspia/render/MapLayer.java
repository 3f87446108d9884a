package org.caspia.render;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The parts of a map that can be shown or hidden. Land and sea are always there. */
public enum MapLayer {
    /** Hill shading from elevation. */
    RELIEF("Relief"),
    /** Meridians and parallels. */
    GRATICULE("Graticule"),
    /** First-level administrative boundaries. */
    PROVINCES("Provinces"),
    /** Rivers. */
    RIVERS("Rivers"),
    /** Lakes. */
    LAKES("Lakes"),
    /** Boundaries of countries. */
    BORDERS("Borders"),
    /** Towns with their names. */
    CITIES("Cities"),
    /** Names of countries, seas, rivers and lakes. */
    PLACE_LABELS("Place names"),
    /** The Middle Corridor with all its branches. */
    MIDDLE_CORRIDOR("Middle Corridor"),
    /** The corridor through Russia. */
    NORTHERN_CORRIDOR("Northern corridor"),
    /** The corridor through Iran. */
    SOUTHERN_CORRIDOR("Southern corridor"),
    /** All other links of the network. */
    OTHER_CORRIDORS("Other links"),
    /** The dated events of the articles. */
    EVENTS("Events"),
    /** Countries tinted by how often the articles name them. */
    MENTION_TINT("Mentions by country");

    private static final Set<MapLayer> USUAL = EnumSet.complementOf(EnumSet.of(OTHER_CORRIDORS, MENTION_TINT));

    private final String title;

    MapLayer(String title) {
        this.title = title;
    }

    /**
     * Returns the layer's name for people.
     *
     * @return in English, as in the legend
     */
    public String title() {
        return title;
    }

    /**
     * Returns the layer's name on the command line and in saved documents.
     *
     * @return lower case with hyphens, such as {@code middle-corridor}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a layer by its name on the command line.
     *
     * @param id such as {@code middle-corridor}
     * @return the layer; empty if none has that name
     */
    public static Optional<MapLayer> find(String id) {
        String key = id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return EnumSet.allOf(MapLayer.class).stream()
                .filter(layer -> layer.id().equals(key))
                .findFirst();
    }

    /**
     * Returns the layers of the opening map.
     *
     * @return a new set that the caller may change
     */
    public static Set<MapLayer> usual() {
        return EnumSet.copyOf(USUAL);
    }
}
