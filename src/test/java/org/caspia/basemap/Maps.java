package org.caspia.basemap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caspia.problem.ProblemException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The committed base map, as the tests of this room ask it. */
final class Maps {
    static final Path DATA = Path.of("data");
    static final Basemap MAP = open();

    private Maps() {}

    private static Basemap open() {
        try {
            return Basemap.open(DATA);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<SimpleFeature> list(BasemapLayer layer, Detail detail) throws ProblemException {
        List<SimpleFeature> features = new ArrayList<>();
        try (SimpleFeatureIterator all = MAP.features(layer, detail).features()) {
            while (all.hasNext()) {
                features.add(all.next());
            }
        }
        return features;
    }

    static Geometry shape(SimpleFeature feature) {
        return (Geometry) Objects.requireNonNull(feature.getDefaultGeometry());
    }

    static String text(SimpleFeature feature, String attribute) {
        return (String) Objects.requireNonNull(feature.getAttribute(attribute));
    }

    static Point point(double lonDeg, double latDeg) {
        return Arcs.GEOMETRIES.createPoint(new Coordinate(lonDeg, latDeg));
    }

    static boolean holds(Geometry shape, Point point) {
        return shape.getEnvelopeInternal().contains(point.getCoordinate())
                && SimplePointInAreaLocator.isContained(point.getCoordinate(), shape);
    }

    /** Returns the attribute of each feature that holds the point. */
    static List<String> at(BasemapLayer layer, Detail detail, String attribute, Point point) throws ProblemException {
        return list(layer, detail).stream()
                .filter(f -> shape(f).getEnvelopeInternal().contains(point.getCoordinate()) && shape(f).contains(point))
                .map(f -> text(f, attribute))
                .toList();
    }
}
