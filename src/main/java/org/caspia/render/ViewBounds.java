package org.caspia.render;

import org.caspia.geo.GeoBox;
import org.caspia.geo.MapProjection;

/** The bounds on the map of a box of meridians and parallels, whose edges are curves there. */
final class ViewBounds {
    private static final int STEPS = 24;

    private ViewBounds() {}

    /**
     * Returns the bounds of what the projection can show of the box.
     *
     * @return west, south, east, north in map metres
     * @throws IllegalArgumentException if no part of the box can be shown
     */
    static double[] ofBoxM(MapProjection projection, GeoBox box) {
        MapProjection.Domain domain = projection.domain();
        double southDeg = Math.max(box.southDeg(), domain.southDeg());
        double northDeg = Math.min(box.northDeg(), domain.northDeg());
        double[] bounds = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (int i = 0; i <= STEPS && southDeg <= northDeg; i++) {
            double lonDeg = box.westDeg() + box.widthDeg() * i / STEPS;
            for (int j = 0; j <= STEPS; j++) {
                widen(projection, lonDeg, southDeg + (northDeg - southDeg) * j / STEPS, bounds);
            }
        }
        if (bounds[0] > bounds[2]) {
            throw new IllegalArgumentException(
                    "no part of the box " + box + " can be shown in the projection " + projection.id());
        }
        return bounds;
    }

    private static void widen(MapProjection projection, double lonDeg, double latDeg, double[] bounds) {
        MapProjection.Domain domain = projection.domain();
        // The last meridian of a full turn stays at its own end of the map.
        double turned = Math.abs(lonDeg - domain.centralLonDeg()) <= 180
                ? lonDeg
                : domain.unwrapLonDeg(GeoBox.normaliseLonDeg(lonDeg));
        if (Math.abs(turned - domain.centralLonDeg()) > domain.halfWidthDeg()) {
            return;
        }
        double[] at = {turned, latDeg};
        projection.toMap(at, 0, at, 0, 1);
        if (Double.isFinite(at[0]) && Double.isFinite(at[1])) {
            bounds[0] = Math.min(bounds[0], at[0]);
            bounds[1] = Math.min(bounds[1], at[1]);
            bounds[2] = Math.max(bounds[2], at[0]);
            bounds[3] = Math.max(bounds[3], at[1]);
        }
    }
}
