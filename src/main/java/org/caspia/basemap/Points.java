package org.caspia.basemap;

import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** Makes points of two ordinates. */
final class Points {
    private Points() {}

    static Point at(double lonDeg, double latDeg) {
        return Arcs.GEOMETRIES.createPoint(new PackedCoordinateSequence.Double(new double[] {lonDeg, latDeg}, 2, 0));
    }
}
