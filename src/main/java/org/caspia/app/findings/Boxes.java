package org.caspia.app.findings;

import java.util.List;
import org.caspia.geo.LonLat;

/** The bounding box of positions by RFC 7946. */
final class Boxes {
    private Boxes() {}

    /**
     * Returns west, south, east, north. The box is the narrowest that holds all, so it may cross the date line; west is then greater than
     * east.
     */
    static double[] around(List<LonLat> positions) {
        double[] lons = positions.stream()
                .mapToDouble(LonLat::lonDeg)
                .sorted()
                .distinct()
                .toArray();
        double south = positions.stream().mapToDouble(LonLat::latDeg).min().orElseThrow();
        double north = positions.stream().mapToDouble(LonLat::latDeg).max().orElseThrow();
        int west = 0;
        double widestGap = lons[0] + 360 - lons[lons.length - 1];
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widestGap) {
                widestGap = lons[i] - lons[i - 1];
                west = i;
            }
        }
        return new double[] {lons[west], south, lons[(west + lons.length - 1) % lons.length], north};
    }
}
