package org.caspia.basemap;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Lines between junctions, each an array of x, y, M triples; lines and rings are put together from references to them.
 *
 * <p>A reference is the arc's index, or its complement for the arc taken backwards.
 */
final class Arcs {
    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static final int ORDINATES = MeasuredSequence.ORDINATES;
    private static final int NEVER_DROPPED = 255;
    private static final double STEPS_PER_OCTAVE = 8;
    private static final double[] SIGNIFICANCE_M = significances();

    private final double[][] arcs;

    private Arcs(double[][] arcs) {
        this.arcs = arcs;
    }

    private static double[] significances() {
        double[] metres = new double[NEVER_DROPPED + 1];
        for (int code = 0; code < NEVER_DROPPED; code++) {
            metres[code] = Math.pow(2, code / STEPS_PER_OCTAVE);
        }
        metres[NEVER_DROPPED] = Double.POSITIVE_INFINITY;
        return metres;
    }

    int size() {
        return arcs.length;
    }

    /** Reads arcs that are numbered after those of another file. */
    static Arcs read(Cursor in, Arcs before, double quantumDeg) {
        int count = in.readUnsigned();
        in.readUnsigned();
        double[][] all = new double[before.arcs.length + count][];
        System.arraycopy(before.arcs, 0, all, 0, before.arcs.length);
        double quantaPerDeg = Math.rint(1 / quantumDeg);
        for (int k = before.arcs.length; k < all.length; k++) {
            all[k] = readArc(in, quantaPerDeg);
        }
        return new Arcs(all);
    }

    static Arcs none() {
        return new Arcs(new double[0][]);
    }

    private static double[] readArc(Cursor in, double quantaPerDeg) {
        int points = in.readUnsigned();
        double[] arc = new double[points * ORDINATES];
        int x = 0;
        int y = 0;
        for (int i = 0; i < arc.length; i += ORDINATES) {
            x += in.readSigned();
            y += in.readSigned();
            arc[i] = x / quantaPerDeg;
            arc[i + 1] = y / quantaPerDeg;
        }
        for (int i = 2; i < arc.length; i += ORDINATES) {
            arc[i] = SIGNIFICANCE_M[in.readByte()];
        }
        return arc;
    }

    /** Returns the whole arc as a line that shares its ordinates. */
    LineString line(int arc) {
        return GEOMETRIES.createLineString(sequence(arcs[arc]));
    }

    Geometry readLines(Cursor in) {
        LineString[] lines = new LineString[in.readUnsigned()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = GEOMETRIES.createLineString(readJoined(in));
        }
        return lines.length == 1 ? lines[0] : GEOMETRIES.createMultiLineString(lines);
    }

    Geometry readPolygons(Cursor in) {
        Polygon[] polygons = new Polygon[in.readUnsigned()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = readPolygon(in);
        }
        return polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
    }

    private Polygon readPolygon(Cursor in) {
        int rings = in.readUnsigned();
        LinearRing shell = GEOMETRIES.createLinearRing(readJoined(in));
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = GEOMETRIES.createLinearRing(readJoined(in));
        }
        return GEOMETRIES.createPolygon(shell, holes);
    }

    /** Reads references and joins their arcs; the point where two arcs meet is kept once. */
    private CoordinateSequence readJoined(Cursor in) {
        int count = in.readUnsigned();
        int first = in.readSigned();
        if (count == 1 && first >= 0) {
            return sequence(arcs[first]);
        }
        int[] references = new int[count];
        references[0] = first;
        int length = arcs[index(first)].length;
        for (int i = 1; i < count; i++) {
            references[i] = in.readSigned();
            length += arcs[index(references[i])].length - ORDINATES;
        }
        double[] joined = new double[length];
        int at = 0;
        for (int reference : references) {
            double[] arc = arcs[index(reference)];
            int skip = at == 0 ? 0 : ORDINATES;
            copy(arc, reference < 0, skip, joined, at);
            at += arc.length - skip;
        }
        return sequence(joined);
    }

    private static void copy(double[] arc, boolean backwards, int skip, double[] to, int at) {
        if (!backwards) {
            System.arraycopy(arc, skip, to, at, arc.length - skip);
            return;
        }
        int next = at;
        for (int i = arc.length - ORDINATES - skip; i >= 0; i -= ORDINATES) {
            to[next] = arc[i];
            to[next + 1] = arc[i + 1];
            to[next + 2] = arc[i + 2];
            next += ORDINATES;
        }
    }

    private static int index(int reference) {
        return reference < 0 ? ~reference : reference;
    }

    private static CoordinateSequence sequence(double[] ordinates) {
        return new MeasuredSequence(ordinates);
    }
}
