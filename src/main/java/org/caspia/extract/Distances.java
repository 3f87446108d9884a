package org.caspia.extract;

import org.caspia.geo.LonLat;

/** Distances good enough for telling near from far: on a sphere, within half a percent. */
final class Distances {
    private static final double RADIUS_KM = 6371;

    private Distances() {}

    static double km(LonLat a, LonLat b) {
        double latA = Math.toRadians(a.latDeg());
        double latB = Math.toRadians(b.latDeg());
        double x = Math.sin((latB - latA) / 2);
        double y = Math.sin(Math.toRadians(b.lonDeg() - a.lonDeg()) / 2);
        double h = x * x + Math.cos(latA) * Math.cos(latB) * y * y;
        return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
