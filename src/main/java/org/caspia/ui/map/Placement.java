package org.caspia.ui.map;

import java.util.Optional;
import org.caspia.geo.LonLat;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;

/**
 * Where a picture lies on the screen: turned, enlarged and moved, from the picture's pixels to the screen's device pixels by
 * {@code x' = cos x - sin y + left} and {@code y' = sin x + cos y + top}.
 */
record Placement(double cos, double sin, double leftPx, double topPx) {
    /** Where a picture lies when the map is seen through a viewport; empty if no place of it can be found. */
    static Optional<Placement> of(Picture picture, Viewport now, double screenDensity) {
        Viewport then = picture.viewport();
        double enlarged = screenDensity / picture.pixelDensity();
        if (!then.projection().equals(now.projection())) {
            return similar(then, now).map(place -> place.times(enlarged, screenDensity));
        }
        double zoom = then.metresPerPx() / now.metresPerPx();
        double leftPx = (then.centerXM() - now.centerXM()) / now.metresPerPx()
                + now.widthPx() / 2.0
                - zoom * then.widthPx() / 2.0;
        double topPx = (now.centerYM() - then.centerYM()) / now.metresPerPx()
                + now.heightPx() / 2.0
                - zoom * then.heightPx() / 2.0;
        Placement place = new Placement(zoom, 0, leftPx, topPx).times(enlarged, screenDensity);
        return Optional.of(Math.abs(place.cos - 1) < 1e-9 ? place.onWholePixels() : place);
    }

    /** Between two projections: turned, scaled and moved so that the middle of the window and a place beside it agree. */
    private static Optional<Placement> similar(Viewport then, Viewport now) {
        double stepPx = Math.min(now.widthPx(), now.heightPx()) / 4.0;
        Optional<LonLat> middle = now.findLonLat(now.widthPx() / 2.0, now.heightPx() / 2.0);
        Optional<LonLat> beside = now.findLonLat(now.widthPx() / 2.0 + stepPx, now.heightPx() / 2.0);
        Optional<PxPoint> a = middle.flatMap(then::findPx);
        Optional<PxPoint> b = beside.flatMap(then::findPx);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        double dx = b.get().xPx() - a.get().xPx();
        double dy = b.get().yPx() - a.get().yPx();
        double square = dx * dx + dy * dy;
        if (!(square > 1e-6)) {
            return Optional.empty();
        }
        double cos = stepPx * dx / square;
        double sin = -stepPx * dy / square;
        double x0 = a.get().xPx();
        double y0 = a.get().yPx();
        return Optional.of(new Placement(
                cos, sin, now.widthPx() / 2.0 - (cos * x0 - sin * y0), now.heightPx() / 2.0 - (sin * x0 + cos * y0)));
    }

    private Placement times(double scale, double shift) {
        return new Placement(cos * scale, sin * scale, leftPx * shift, topPx * shift);
    }

    private Placement onWholePixels() {
        return new Placement(1, 0, Math.rint(leftPx), Math.rint(topPx));
    }

    boolean isUpright() {
        return sin == 0;
    }
}
