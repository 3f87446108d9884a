package org.caspia.render.geom;

import java.util.ArrayList;
import java.util.List;
import org.caspia.geo.MapProjection;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Brings geometry in degrees onto the map: leaves out the vertices that the scale cannot show, cuts at the edge of what the projection can
 * show, and puts vertices into long edges, which are curves there.
 *
 * <p>Where a geometry carries a measure, it is how much each vertex matters, as a tolerance in metres (see the base map): neighbours that
 * share a border lose the same vertices. Not safe for several threads: each makes its own.
 */
public final class Projector {
    /** Edges longer than this are curves that a reader would miss. */
    private static final double LONG_EDGE_DEG = 1.5;

    private final MapProjection projection;
    private final MapProjection.Domain domain;
    private final double toleranceM;
    private final List<MapPart> parts = new ArrayList<>();
    private Vertices now = new Vertices();
    private Vertices next = new Vertices();

    /**
     * Makes a projector for one scale.
     *
     * @param projection how the earth is flattened
     * @param toleranceM vertices that matter less than this on the ground are left out; 0 keeps all
     */
    public Projector(MapProjection projection, double toleranceM) {
        this.projection = projection;
        this.domain = projection.domain();
        this.toleranceM = toleranceM;
    }

    /**
     * Brings a geometry onto the map.
     *
     * @param lonLat polygons or lines in degrees, longitude first
     * @return its parts in map metres, none if it cannot be shown
     */
    public MapShape project(Geometry lonLat) {
        parts.clear();
        for (int i = 0; i < lonLat.getNumGeometries(); i++) {
            Geometry one = lonLat.getGeometryN(i);
            if (one instanceof Polygon polygon) {
                projectPolygon(polygon);
            } else if (one instanceof LineString line) {
                projectTurns(line.getCoordinateSequence(), line.getEnvelopeInternal(), false);
            }
        }
        return MapShape.of(parts);
    }

    /**
     * Brings a polygon without holes onto the map that is not to be cut at the edge of what the projection can show.
     *
     * @param lonLat a polygon in degrees, longitude first
     * @return its ring in map metres
     */
    public MapShape whole(Geometry lonLat) {
        parts.clear();
        now.clear();
        for (var corner : lonLat.getCoordinates()) {
            now.add(corner.x, corner.y);
        }
        addPart(true);
        return MapShape.of(parts);
    }

    private void projectPolygon(Polygon polygon) {
        Envelope box = polygon.getEnvelopeInternal();
        double sizeM = Math.max(box.getWidth(), box.getHeight()) * 111_000;
        if (sizeM < toleranceM * 0.8) {
            return;
        }
        projectTurns(polygon.getExteriorRing().getCoordinateSequence(), box, true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            LineString ring = polygon.getInteriorRingN(hole);
            projectTurns(ring.getCoordinateSequence(), ring.getEnvelopeInternal(), true);
        }
    }

    /** A geometry beyond the cut meridian belongs to the other end of the map: it is tried as it is and a turn to either side. */
    private void projectTurns(CoordinateSequence points, Envelope box, boolean ring) {
        double westDeg = domain.centralLonDeg() - domain.halfWidthDeg();
        double eastDeg = domain.centralLonDeg() + domain.halfWidthDeg();
        for (int turn = -1; turn <= 1; turn++) {
            double shiftDeg = 360.0 * turn;
            double minLon = box.getMinX() + shiftDeg;
            double maxLon = box.getMaxX() + shiftDeg;
            boolean beside = maxLon < westDeg || minLon > eastDeg;
            boolean beyond = box.getMaxY() < domain.southDeg() || box.getMinY() > domain.northDeg();
            if (!beside && !beyond && !(minLon >= eastDeg || maxLon <= westDeg)) {
                boolean whole = minLon >= westDeg
                        && maxLon <= eastDeg
                        && box.getMinY() >= domain.southDeg()
                        && box.getMaxY() <= domain.northDeg();
                projectOne(points, shiftDeg, ring, whole);
            }
        }
    }

    private void projectOne(CoordinateSequence points, double shiftDeg, boolean ring, boolean whole) {
        thin(points, shiftDeg, ring);
        if (now.size() < (ring ? 3 : 2)) {
            return;
        }
        if (!ring && hasSeam()) {
            cutLine();
        } else if (whole) {
            addPart(ring);
        } else if (ring) {
            cutRing();
            addPart(true);
        } else {
            cutLine();
        }
    }

    private void thin(CoordinateSequence points, double shiftDeg, boolean ring) {
        now.clear();
        boolean measured = points.getMeasures() > 0;
        int size = ring ? points.size() - 1 : points.size();
        for (int i = 0; i < size; i++) {
            if (!measured || i == 0 || points.getM(i) >= toleranceM || (!ring && i == size - 1)) {
                now.add(points.getX(i) + shiftDeg, points.getY(i));
            }
        }
    }

    private boolean hasSeam() {
        boolean found = false;
        for (int i = 1; i < now.size() && !found; i++) {
            found = isSeam(now, i);
        }
        return found;
    }

    /** Data sets cut land along the date line and close Antarctica along the pole: no coast runs there, nor from one end to the other. */
    private static boolean isSeam(Vertices line, int i) {
        double lonA = line.x(i - 1);
        double lonB = line.x(i);
        boolean alongDateLine = isDateLine(lonA) && isDateLine(lonB);
        boolean alongPole = line.y(i - 1) < -89.5 && line.y(i) < -89.5;
        return alongDateLine || alongPole || Math.abs(lonA - lonB) > 180;
    }

    private static boolean isDateLine(double lonDeg) {
        return Math.abs(Math.abs(lonDeg) % 360 - 180) < 1e-4;
    }

    private void cutRing() {
        double reachDeg = domain.halfWidthDeg();
        cutRing(HalfPlane.EAST_OF, domain.centralLonDeg() - reachDeg);
        cutRing(HalfPlane.WEST_OF, domain.centralLonDeg() + reachDeg);
        cutRing(HalfPlane.NORTH_OF, domain.southDeg());
        cutRing(HalfPlane.SOUTH_OF, domain.northDeg());
    }

    private void cutRing(HalfPlane side, double limitDeg) {
        side.cutRing(now, limitDeg, next);
        Vertices cut = next;
        next = now;
        now = cut;
    }

    /** Cuts a line edge by edge (Liang and Barsky, 1984) into the pieces that are inside. */
    private void cutLine() {
        Vertices line = now;
        now = new Vertices();
        for (int i = 1; i < line.size(); i++) {
            double[] span = insideSpan(line, i);
            if (span[0] >= span[1] || isSeam(line, i)) {
                addPartAndClear();
                continue;
            }
            if (now.size() == 0 || span[0] > 0) {
                addPartAndClear();
                HalfPlane.addCrossing(line, i - 1, i, span[0], now);
            }
            HalfPlane.addCrossing(line, i - 1, i, span[1], now);
            if (span[1] < 1) {
                addPartAndClear();
            }
        }
        addPartAndClear();
    }

    private void addPartAndClear() {
        if (now.size() >= 2) {
            addPart(false);
        }
        now.clear();
    }

    private double[] insideSpan(Vertices line, int i) {
        double[] span = {0, 1};
        double reachDeg = domain.halfWidthDeg();
        narrow(line, i, HalfPlane.EAST_OF, domain.centralLonDeg() - reachDeg, span);
        narrow(line, i, HalfPlane.WEST_OF, domain.centralLonDeg() + reachDeg, span);
        narrow(line, i, HalfPlane.NORTH_OF, domain.southDeg(), span);
        narrow(line, i, HalfPlane.SOUTH_OF, domain.northDeg(), span);
        return span;
    }

    private static void narrow(Vertices line, int i, HalfPlane side, double limitDeg, double[] span) {
        double a = side.inside(line.x(i - 1), line.y(i - 1), limitDeg);
        double b = side.inside(line.x(i), line.y(i), limitDeg);
        if (a < 0 && b < 0) {
            span[1] = -1;
        } else if (a < 0) {
            span[0] = Math.max(span[0], a / (a - b));
        } else if (b < 0) {
            span[1] = Math.min(span[1], a / (a - b));
        }
    }

    private void addPart(boolean ring) {
        if (now.size() < (ring ? 3 : 2)) {
            return;
        }
        splitLongEdges(ring);
        int count = now.size();
        double[] xyM = now.array();
        projection.toMap(xyM, 0, xyM, 0, count);
        float[] kept = new float[2 * count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (Double.isFinite(xyM[2 * i]) && Double.isFinite(xyM[2 * i + 1])) {
                kept[2 * size] = (float) xyM[2 * i];
                kept[2 * size + 1] = (float) xyM[2 * i + 1];
                size++;
            }
        }
        if (size >= (ring ? 3 : 2)) {
            parts.add(new MapPart(size == count ? kept : java.util.Arrays.copyOf(kept, 2 * size), ring));
        }
    }

    private void splitLongEdges(boolean ring) {
        int size = now.size();
        int edges = ring ? size : size - 1;
        boolean split = false;
        for (int i = 0; i < edges && !split; i++) {
            split = lengthDeg(i, (i + 1) % size) > LONG_EDGE_DEG;
        }
        if (!split) {
            return;
        }
        next.clear();
        for (int i = 0; i < edges; i++) {
            int to = (i + 1) % size;
            int steps = Math.max(1, (int) Math.ceil(lengthDeg(i, to) / LONG_EDGE_DEG));
            for (int step = 0; step < steps; step++) {
                HalfPlane.addCrossing(now, i, to, (double) step / steps, next);
            }
        }
        if (!ring) {
            next.add(now.x(size - 1), now.y(size - 1));
        }
        Vertices longer = next;
        next = now;
        now = longer;
    }

    private double lengthDeg(int from, int to) {
        return Math.max(Math.abs(now.x(to) - now.x(from)), Math.abs(now.y(to) - now.y(from)));
    }
}
