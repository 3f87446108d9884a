package org.caspia.corridor.read;

import org.caspia.geo.LonLat;

/** Checks positions as they come from a file. */
final class Positions {
    private Positions() {}

    static LonLat check(double lonDeg, double latDeg) throws BadFeature {
        if (Math.abs(latDeg) > 90 && Math.abs(latDeg) <= 180 && Math.abs(lonDeg) <= 90) {
            throw new BadFeature("its position " + lonDeg + ", " + latDeg
                    + " looks swapped: GeoJSON has the longitude first; it is left out");
        }
        try {
            return LonLat.ofDegrees(lonDeg, latDeg);
        } catch (IllegalArgumentException e) {
            throw new BadFeature("its position is impossible (" + e.getMessage() + "); it is left out");
        }
    }
}
