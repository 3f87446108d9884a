package org.caspia.render.scene;

import org.caspia.basemap.Detail;
import org.caspia.geo.LonLat;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapBounds;
import org.locationtech.jts.geom.Envelope;

/**
 * What a view needs of the base map: the level of detail, how much may be left out, and which part of the earth is seen.
 *
 * @param detail the level that suits the scale
 * @param step step of thinning; a step is a factor of two
 * @param toleranceM what matters less than this on the ground is not seen
 * @param denominator of the map scale
 * @param boundsM the picture on the map, with a margin
 * @param seen the part of the earth in the picture in degrees; the whole earth if the picture reaches over its edge
 */
public record ViewScale(
        Detail detail, int step, double toleranceM, double denominator, MapBounds boundsM, Envelope seen) {
    private static final double REGION_BELOW_M = 4_200;
    private static final double CONTINENT_BELOW_M = 13_000;
    /** What sticks out less than this from its neighbours, as the root of an area, is not seen. */
    private static final double SEEN_PX = 0.95;

    private static final double MARGIN_PX = 80;
    private static final int SAMPLES = 12;

    /**
     * Works out what a view needs.
     *
     * @param viewport the view
     * @param density device pixels to a logical pixel: finer surfaces show more
     */
    public static ViewScale of(Viewport viewport, double density) {
        double groundM = viewport.groundMetresPerPx();
        double deviceM = groundM / Math.max(1, Math.min(density, 4));
        Detail detail = deviceM < REGION_BELOW_M
                ? Detail.REGION
                : deviceM < CONTINENT_BELOW_M ? Detail.CONTINENT : Detail.WORLD;
        int step = (int) Math.floor(Math.log(deviceM * SEEN_PX) / Math.log(2));
        MapBounds bounds = new MapBounds(
                viewport.toXM(-MARGIN_PX),
                viewport.toYM(viewport.heightPx() + MARGIN_PX),
                viewport.toXM(viewport.widthPx() + MARGIN_PX),
                viewport.toYM(-MARGIN_PX));
        return new ViewScale(detail, step, Math.pow(2, step), groundM / Viewport.PIXEL_M, bounds, seen(viewport));
    }

    /** Tells whether anything of a box in degrees may be in the picture. */
    public boolean sees(Envelope box) {
        if (box.getMinY() > seen.getMaxY() || box.getMaxY() < seen.getMinY()) {
            return false;
        }
        for (int turn = -360; turn <= 360; turn += 360) {
            if (box.getMinX() + turn <= seen.getMaxX() && box.getMaxX() + turn >= seen.getMinX()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the picture may reach over the edge of the earth. */
    public boolean overEdge() {
        return seen.getWidth() > 360;
    }

    /** Samples the picture; a point off the earth, or a pole in sight, means that anything may be seen. */
    private static Envelope seen(Viewport viewport) {
        Envelope box = new Envelope();
        var domain = viewport.projection().domain();
        for (int i = 0; i <= SAMPLES; i++) {
            for (int j = 0; j <= SAMPLES; j++) {
                double xPx = -MARGIN_PX + (viewport.widthPx() + 2 * MARGIN_PX) * i / SAMPLES;
                double yPx = -MARGIN_PX + (viewport.heightPx() + 2 * MARGIN_PX) * j / SAMPLES;
                LonLat at = viewport.findLonLat(xPx, yPx).orElse(null);
                if (at == null || Math.abs(at.latDeg()) > 85) {
                    return new Envelope(-540, 540, -90, 90);
                }
                box.expandToInclude(domain.unwrapLonDeg(at.lonDeg()), at.latDeg());
            }
        }
        // Parallels bulge between the samples.
        box.expandBy(box.getWidth() * 0.03 + 0.1, box.getHeight() * 0.03 + 0.1);
        return box;
    }
}
