package org.caspia.geo;

/**
 * A position on the WGS 84 ellipsoid.
 *
 * @param lonDeg longitude in degrees, east positive, -180 to 180
 * @param latDeg latitude in degrees, north positive, -90 to 90
 */
public record LonLat(double lonDeg, double latDeg) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a value is out of range or not a number
     */
    public LonLat {
        if (!(lonDeg >= -180 && lonDeg <= 180)) {
            throw new IllegalArgumentException("longitude " + lonDeg + " is not between -180 and 180 degrees");
        }
        if (!(latDeg >= -90 && latDeg <= 90)) {
            throw new IllegalArgumentException("latitude " + latDeg + " is not between -90 and 90 degrees");
        }
    }

    /**
     * Returns the position at the given degrees, longitude first.
     *
     * @param lonDeg longitude in degrees, -180 to 180
     * @param latDeg latitude in degrees, -90 to 90
     * @return the position
     */
    public static LonLat ofDegrees(double lonDeg, double latDeg) {
        return new LonLat(lonDeg, latDeg);
    }
}
