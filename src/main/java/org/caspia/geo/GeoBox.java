package org.caspia.geo;

import java.util.Locale;

/**
 * A box of meridians and parallels. A box whose west is east of its east crosses the date line.
 *
 * @param westDeg western edge, degrees of longitude, -180 to 180
 * @param southDeg southern edge, degrees of latitude, -90 to 90
 * @param eastDeg eastern edge, degrees of longitude, -180 to 180
 * @param northDeg northern edge, degrees of latitude, above the southern edge
 */
public record GeoBox(double westDeg, double southDeg, double eastDeg, double northDeg) {
    /**
     * Checks ranges and order.
     *
     * @throws IllegalArgumentException if an edge is out of range, or the box is empty or upside down
     */
    public GeoBox {
        var unused = new LonLat(westDeg, southDeg);
        unused = new LonLat(eastDeg, northDeg);
        if (southDeg >= northDeg) {
            throw new IllegalArgumentException("the box is empty or upside down: its south " + text(southDeg)
                    + " is not below its north " + text(northDeg));
        }
        if (westDeg == eastDeg) {
            throw new IllegalArgumentException("the box is empty: its west and east are both " + text(westDeg));
        }
    }

    /**
     * Returns the box with the given edges in the order of RFC 7946.
     *
     * @param westDeg western edge in degrees
     * @param southDeg southern edge in degrees
     * @param eastDeg eastern edge in degrees
     * @param northDeg northern edge in degrees
     * @return the box
     */
    public static GeoBox of(double westDeg, double southDeg, double eastDeg, double northDeg) {
        return new GeoBox(westDeg, southDeg, eastDeg, northDeg);
    }

    /**
     * Tells whether the box goes over the 180th meridian.
     *
     * @return true if west is east of east
     */
    public boolean crossesDateLine() {
        return westDeg > eastDeg;
    }

    /**
     * Returns the width in degrees of longitude.
     *
     * @return above 0, at most 360
     */
    public double widthDeg() {
        return crossesDateLine() ? eastDeg + 360 - westDeg : eastDeg - westDeg;
    }

    /**
     * Returns the height in degrees of latitude.
     *
     * @return above 0, at most 180
     */
    public double heightDeg() {
        return northDeg - southDeg;
    }

    /**
     * Returns the middle of the box in degrees.
     *
     * @return the centre, its longitude brought into -180 to 180
     */
    public LonLat center() {
        return new LonLat(normaliseLonDeg(westDeg + widthDeg() / 2), (southDeg + northDeg) / 2);
    }

    /**
     * Tells whether the position is inside or on the edge.
     *
     * @param position the position asked about
     * @return true if inside
     */
    public boolean contains(LonLat position) {
        boolean inLon = crossesDateLine()
                ? position.lonDeg() >= westDeg || position.lonDeg() <= eastDeg
                : position.lonDeg() >= westDeg && position.lonDeg() <= eastDeg;
        return inLon && position.latDeg() >= southDeg && position.latDeg() <= northDeg;
    }

    /**
     * Brings any longitude into -180 to 180.
     *
     * @param lonDeg degrees, any finite value
     * @return the same meridian between -180 and 180
     */
    public static double normaliseLonDeg(double lonDeg) {
        if (lonDeg >= -180 && lonDeg <= 180) {
            return lonDeg;
        }
        double turned = (lonDeg + 180) % 360;
        return (turned < 0 ? turned + 360 : turned) - 180;
    }

    private static String text(double deg) {
        return String.format(Locale.ROOT, "%s", deg);
    }
}
