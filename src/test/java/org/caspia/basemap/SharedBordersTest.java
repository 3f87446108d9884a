package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What the values M promise: however far a map is simplified, neighbours keep the same border. */
class SharedBordersTest {
    private static final double[] TOLERANCES_M = {0, 300, 2_000, 8_000, 40_000};

    @ParameterizedTest
    @EnumSource(Detail.class)
    void neighboursKeepTheSameVerticesAtEveryTolerance(Detail detail) throws Exception {
        for (double toleranceM : TOLERANCES_M) {
            Map<String, Set<Edge>> edges = new HashMap<>();
            for (SimpleFeature country : Maps.list(BasemapLayer.COUNTRIES, detail)) {
                Set<Edge> own = edges.computeIfAbsent(Maps.text(country, Attributes.ISO_A3), c -> new HashSet<>());
                linesOf(Maps.shape(country)).forEach(ring -> own.addAll(edgesOf(ring, toleranceM)));
            }
            for (SimpleFeature border : Maps.list(BasemapLayer.BORDERS, detail)) {
                List<Edge> line = edgesOf((LineString) Maps.shape(border), toleranceM);
                String left = Maps.text(border, Attributes.LEFT_A3);
                String right = Maps.text(border, Attributes.RIGHT_A3);
                assertThat(edges.getOrDefault(left, Set.of()).containsAll(line))
                        .as("%s at %s m", left, toleranceM)
                        .isTrue();
                assertThat(edges.getOrDefault(right, Set.of()).containsAll(line))
                        .as("%s at %s m", right, toleranceM)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void coastsAreEdgesOfTheLand(Detail detail) throws Exception {
        Set<Edge> land = new HashSet<>();
        for (SimpleFeature part : Maps.list(BasemapLayer.LAND, detail)) {
            linesOf(Maps.shape(part)).forEach(ring -> land.addAll(edgesOf(ring, 1_000)));
        }
        for (SimpleFeature coast : Maps.list(BasemapLayer.COAST, detail)) {
            assertThat(land.containsAll(edgesOf((LineString) Maps.shape(coast), 1_000)))
                    .as(coast.getID())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyPolygonIsValid(Detail detail) throws Exception {
        for (BasemapLayer layer : List.of(BasemapLayer.COUNTRIES, BasemapLayer.LAND, BasemapLayer.LAKES)) {
            for (SimpleFeature area : Maps.list(layer, detail)) {
                IsValidOp check = new IsValidOp(Maps.shape(area));
                assertThat(check.isValid())
                        .as("%s %s %s", layer, detail, check.getValidationError())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void endsOfBordersAreNeverDropped(Detail detail) throws Exception {
        for (SimpleFeature border : Maps.list(BasemapLayer.BORDERS, detail)) {
            CoordinateSequence line = ((LineString) Maps.shape(border)).getCoordinateSequence();
            assertThat(line.hasM()).isTrue();
            assertThat(line.getM(0)).isInfinite();
            assertThat(line.getM(line.size() - 1)).isInfinite();
        }
    }

    private static List<LinearRing> linesOf(Geometry shape) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            rings.add(polygon.getExteriorRing());
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                rings.add(polygon.getInteriorRingN(h));
            }
        }
        return rings;
    }

    /** Edges of the line after dropping vertices of lesser significance. */
    private static List<Edge> edgesOf(LineString line, double toleranceM) {
        CoordinateSequence all = line.getCoordinateSequence();
        List<Edge> edges = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.getM(i) < toleranceM) {
                continue;
            }
            if (before >= 0) {
                edges.add(Edge.between(all, before, i));
            }
            before = i;
        }
        return edges;
    }

    /** An edge whose direction does not count. */
    private record Edge(double x1, double y1, double x2, double y2) {
        static Edge between(CoordinateSequence line, int i, int j) {
            boolean forward =
                    line.getX(i) < line.getX(j) || (line.getX(i) == line.getX(j) && line.getY(i) < line.getY(j));
            int from = forward ? i : j;
            int to = forward ? j : i;
            return new Edge(line.getX(from), line.getY(from), line.getX(to), line.getY(to));
        }
    }
}
