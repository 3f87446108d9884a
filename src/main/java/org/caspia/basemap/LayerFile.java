package org.caspia.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.problem.ProblemException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.locationtech.jts.geom.Geometry;

/** Reads arcs and features from the files whose format {@code data/README.md} describes. */
final class LayerFile {
    private static final int POINT = 1;
    private static final int LINES = 2;
    private static final int POLYGONS = 3;

    private LayerFile() {}

    /** Says where the arcs of another file are to be had, by its name beside this one. */
    interface ArcSource {
        Arcs arcs(String fileName) throws ProblemException;
    }

    /** Reads the arcs of a file that other files refer to. */
    static Arcs readArcs(Path file) throws ProblemException {
        Cursor in = DataFile.open(file);
        try {
            readStrings(in);
            double quantumDeg = in.readDouble();
            in.readUnsigned();
            in.readUnsigned();
            return Arcs.read(in, Arcs.none(), quantumDeg);
        } catch (IndexOutOfBoundsException e) {
            throw DataFile.damaged(file, "its content ends too soon");
        }
    }

    /** Reads all features of a file. */
    static SimpleFeatureCollection readFeatures(Path file, String typeName, ArcSource source) throws ProblemException {
        Cursor in = DataFile.open(file);
        try {
            List<String> strings = readStrings(in);
            double quantumDeg = in.readDouble();
            String arcsFrom = strings.get(in.readUnsigned());
            int arcsBefore = in.readUnsigned();
            Arcs shared = arcsFrom.isEmpty() ? Arcs.none() : source.arcs(arcsFrom);
            if (shared.size() != arcsBefore) {
                throw DataFile.damaged(file, "it belongs to another version of its arcs");
            }
            Arcs arcs = Arcs.read(in, shared, quantumDeg);
            Schema schema = Schema.read(in, typeName, strings);
            return new ListFeatureCollection(schema.type(), readAll(in, schema, arcs, quantumDeg));
        } catch (IndexOutOfBoundsException e) {
            throw DataFile.damaged(file, "its content ends too soon");
        }
    }

    private static List<String> readStrings(Cursor in) {
        int count = in.readUnsigned();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(in.readText());
        }
        return strings;
    }

    private static List<SimpleFeature> readAll(Cursor in, Schema schema, Arcs arcs, double quantumDeg) {
        int count = in.readUnsigned();
        double quantaPerDeg = Math.rint(1 / quantumDeg);
        List<SimpleFeature> features = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Geometry geometry = readGeometry(in, arcs, quantaPerDeg);
            features.add(schema.readFeature(in, geometry, arcs, i));
        }
        return features;
    }

    private static Geometry readGeometry(Cursor in, Arcs arcs, double quantaPerDeg) {
        return switch (in.readByte()) {
            case POINT -> {
                double lonDeg = in.readSigned() / quantaPerDeg;
                yield Points.at(lonDeg, in.readSigned() / quantaPerDeg);
            }
            case LINES -> arcs.readLines(in);
            case POLYGONS -> arcs.readPolygons(in);
            default -> throw new IndexOutOfBoundsException("unknown kind of geometry");
        };
    }
}
