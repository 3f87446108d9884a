package org.caspia.basemap;

import java.util.Locale;

/** The kinds of things of the base map; each comes as one feature collection. */
public enum BasemapLayer {
    /** Dissolved land, one polygon a feature; the Caspian Sea is a hole in it. */
    LAND(true),
    /** Parts of countries as polygons; a country in a view of the boundaries is the union of its parts. */
    COUNTRIES(true),
    /** Coast lines of the seas and of the Caspian. */
    COAST(true),
    /** Land borders, each shared line once, with its standing in the two views of the boundaries. */
    BORDERS(true),
    /** Lines between the provinces of one country, without coasts and country borders. */
    PROVINCES(false),
    /** Lakes and reservoirs as polygons. */
    LAKES(true),
    /** Rivers; named ones run from source to mouth, in pieces where lakes lie between at the region's level. */
    RIVERS(true),
    /** Lines along which names of oceans, seas, gulfs and straits are written, from the first letter to the last. */
    SEA_LABELS(false),
    /** Areas of seas, to tell in which one a point lies: the first that holds it; only those marked exact are fit to draw. */
    SEA_AREAS(true),
    /** Cities and towns as points. */
    CITIES(false);

    private final boolean levelled;

    BasemapLayer(boolean levelled) {
        this.levelled = levelled;
    }

    /** Returns the layer's feature type name, which is also its file name. */
    public String typeName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the layer differs between levels of detail. */
    public boolean isLevelled() {
        return levelled;
    }
}
