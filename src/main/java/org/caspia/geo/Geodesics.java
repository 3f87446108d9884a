package org.caspia.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Lengths and areas on the WGS 84 ellipsoid, by the method of C. F. F. Karney, "Algorithms for geodesics" (2013), good to nanometres.
 * Geometries are in degrees, x longitude and y latitude.
 */
public final class Geodesics {
    private Geodesics() {}

    /**
     * Returns the length of the shortest line between two positions.
     *
     * @param from one end
     * @param to the other end
     * @return metres, 0 or more; the same in both directions
     */
    public static double distanceM(LonLat from, LonLat to) {
        return inverseM(from.lonDeg(), from.latDeg(), to.lonDeg(), to.latDeg());
    }

    /**
     * Returns the sum of the geodesics between the line's vertices.
     *
     * @param line degrees, x longitude and y latitude
     * @return metres, 0 for an empty line
     */
    public static double lengthM(LineString line) {
        CoordinateSequence points = line.getCoordinateSequence();
        double sumM = 0;
        for (int i = 1; i < points.size(); i++) {
            sumM += inverseM(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
        return sumM;
    }

    /**
     * Returns the area inside a polygon whose edges are geodesics, its holes taken out.
     *
     * @param polygon degrees, x longitude and y latitude; rings in either direction
     * @return square metres, 0 for an empty polygon
     */
    public static double areaM2(Polygon polygon) {
        if (polygon.isEmpty()) {
            return 0;
        }
        double areaM2 = ringAreaM2(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            areaM2 -= ringAreaM2(polygon.getInteriorRingN(hole));
        }
        return areaM2;
    }

    /**
     * Returns the line with points put in along its geodesics, so that no step is longer than asked.
     *
     * @param line degrees, x longitude and y latitude
     * @param maxStepM longest step in metres, above 0
     * @return a new line through every vertex of the old one
     */
    public static LineString densify(LineString line, double maxStepM) {
        if (!(maxStepM > 0)) {
            throw new IllegalArgumentException("the longest step must be above 0 m, not " + maxStepM);
        }
        Coordinate[] vertices = line.getCoordinates();
        List<Coordinate> points = new ArrayList<>();
        for (int i = 1; i < vertices.length; i++) {
            addStepsFrom(vertices[i - 1], vertices[i], maxStepM, points);
        }
        if (vertices.length > 0) {
            points.add(vertices[vertices.length - 1]);
        }
        return line.getFactory().createLineString(points.toArray(new Coordinate[0]));
    }

    /**
     * Returns the point reached along a geodesic.
     *
     * @param from the start
     * @param azimuthDeg direction at the start, degrees clockwise from north
     * @param distanceM metres, 0 or more
     * @return the end
     */
    public static LonLat destination(LonLat from, double azimuthDeg, double distanceM) {
        var end = Geodesic.WGS84.Direct(from.latDeg(), from.lonDeg(), azimuthDeg, distanceM);
        return new LonLat(GeoBox.normaliseLonDeg(end.lon2), end.lat2);
    }

    private static void addStepsFrom(Coordinate a, Coordinate b, double maxStepM, List<Coordinate> out) {
        var geodesic = Geodesic.WGS84.InverseLine(a.y, a.x, b.y, b.x);
        int steps = Math.max(1, (int) Math.ceil(geodesic.Distance() / maxStepM));
        out.add(a);
        for (int i = 1; i < steps; i++) {
            var at = geodesic.Position(geodesic.Distance() * i / steps, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            out.add(new Coordinate(at.lon2, at.lat2));
        }
    }

    private static double ringAreaM2(LinearRing ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 0; i < points.size() - 1; i++) {
            area.AddPoint(points.getY(i), points.getX(i));
        }
        return Math.abs(area.Compute().area);
    }

    private static double inverseM(double lonA, double latA, double lonB, double latB) {
        return Geodesic.WGS84.Inverse(latA, lonA, latB, lonB, GeodesicMask.DISTANCE).s12;
    }
}
