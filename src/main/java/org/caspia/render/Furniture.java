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
 */
public record Furniture(
        String title,
        boolean legend,
        boolean scaleBar,
        boolean attribution,
        boolean boundaryNote,
        boolean projectionName) {
    /**
     * Returns what a printed map has.
     *
     * @param title headline, empty for none
     * @return everything on
     */
    public static Furniture full(String title) {
        return new Furniture(title, true, true, true, true, true);
    }

    /**
     * Returns what the window's map has; the window says the rest in its own status bar.
     *
     * @return scale bar and attribution, no title
     */
    public static Furniture screen() {
        return new Furniture("", true, true, true, true, true);
    }

    /**
     * Returns the bare map.
     *
     * @return everything off
     */
    public static Furniture none() {
        return new Furniture("", false, false, false, false, false);
    }
}
