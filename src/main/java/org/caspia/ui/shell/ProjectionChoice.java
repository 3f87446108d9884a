package org.caspia.ui.shell;

import org.caspia.geo.Projections;
import org.caspia.render.Viewport;

/** How the earth is flattened in the window. */
enum ProjectionChoice {
    /** The region's own cone near by, the equal-area world far away. */
    AUTOMATIC("Fits the scale (region, world)"),
    /** As most web maps have it. */
    WEB_MERCATOR("Web Mercator"),
    /** Equal-area at every scale. */
    WORLD("World, equal-area");

    private final String title;

    ProjectionChoice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Returns the same place at the same scale in this projection. */
    Viewport apply(Viewport view) {
        return switch (this) {
            case AUTOMATIC -> view.withProjection(Projections.region()).adapted();
            case WEB_MERCATOR -> view.withProjection(Projections.webMercator());
            case WORLD -> view.withProjection(Projections.world());
        };
    }
}
