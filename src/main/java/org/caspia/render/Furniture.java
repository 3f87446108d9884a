package org.caspia.render;

/**
 * What stands around the map inside the picture.
 *
 * @param title headline at the top, empty for none
 * @param legend whether the visible layers are explained
 * @param scaleBar whether a scale bar is drawn, for the latitude in the middle
 * @param attribution whether the sources are credited
 * @param boundaryNote whether the boundary rule is stated
 * @param projectionName whether the projection is named
 * @param degreesInsetPx how far from the edge of the picture degrees are written on the graticule, in logical pixels; {@link #NO_DEGREES} for nowhere
 */
public record Furniture(
        String title,
        boolean legend,
        boolean scaleBar,
        boolean attribution,
        boolean boundaryNote,
        boolean projectionName,
        int degreesInsetPx) {
    /** No degrees on the graticule. */
    public static final int NO_DEGREES = -1;

    /**
     * Returns what a printed map has.
     *
     * @param title headline, empty for none
     * @return everything on
     */
    public static Furniture full(String title) {
        return new Furniture(title, true, true, true, true, true, 0);
    }

    /**
     * Returns what the window's map has; the window says the rest in its own status bar.
     *
     * @return scale bar and attribution, no title
     */
    public static Furniture screen() {
        return new Furniture("", true, true, true, true, true, 0);
    }

    /**
     * Returns the same with or without a legend.
     *
     * @param shown whether the visible layers are explained
     * @return the same but for that
     */
    public Furniture withLegend(boolean shown) {
        return new Furniture(title, shown, scaleBar, attribution, boundaryNote, projectionName, degreesInsetPx);
    }

    /**
     * Returns the bare map.
     *
     * @return everything off
     */
    public static Furniture none() {
        return bare("");
    }

    /**
     * Returns the map with nothing but a scale bar.
     *
     * @return everything else off
     */
    public static Furniture scaleBarOnly() {
        return new Furniture("", false, true, false, false, false, NO_DEGREES);
    }

    /**
     * Returns the map with a headline at most.
     *
     * @param title headline, empty for none
     * @return everything else off
     */
    public static Furniture bare(String title) {
        return new Furniture(title, false, false, false, false, false, NO_DEGREES);
    }

    /**
     * Returns this furniture with degrees written elsewhere.
     *
     * @param insetPx how far from the edge of the picture
     * @return the same but for that
     */
    public Furniture withDegrees(int insetPx) {
        return new Furniture(title, legend, scaleBar, attribution, boundaryNote, projectionName, insetPx);
    }
}
