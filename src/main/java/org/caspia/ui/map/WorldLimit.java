package org.caspia.ui.map;

import org.caspia.geo.GeoBox;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;
import org.caspia.render.Viewport;

/** Keeps the map from being zoomed out farther than the whole earth needs. */
final class WorldLimit {
    private static final GeoBox EARTH = GeoBox.of(-180, -84, 180, 84);
    private static final double AIR = 1.06;

    private WorldLimit() {}

    /** Zooms about a point, and stops where the whole earth is in sight. */
    static Viewport zoom(Viewport view, double xPx, double yPx, double factor) {
        if (factor >= 1) {
            return view.zoomedAbout(xPx, yPx, factor);
        }
        double widest = widestGroundMetresPerPx(view);
        double now = view.groundMetresPerPx();
        double allowed = Math.max(factor, Math.min(1, now / widest));
        return view.zoomedAbout(xPx, yPx, allowed);
    }

    private static double widestGroundMetresPerPx(Viewport view) {
        MapProjection projection =
                view.projection().equals(Projections.region()) ? Projections.world() : view.projection();
        Viewport whole = Viewport.fitting(projection, EARTH, view.widthPx(), view.heightPx());
        return whole.groundMetresPerPx() * AIR;
    }
}
