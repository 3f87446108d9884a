package org.caspia.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caspia.basemap.Basemap;
import org.caspia.basemap.BasemapLayer;
import org.caspia.basemap.Detail;
import org.caspia.geo.Data;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Ships stay on water and railways on land, by the land of the base map. Quays lie on the coast line, which is drawn at 1:10 million, so
 * the first 5 km from a port do not count; canals, river mouths and dredged channels that the coast data does not have are named.
 */
class LinesOnTheGroundTest {
    private static final double PORT_KM = 5;

    /** West, east, south, north of waters that are not in the coast data. */
    private static final Map<String, Envelope> CHANNELS = Map.of(
            "Suez Canal", new Envelope(32.1, 32.75, 29.8, 31.4),
            "Elbe", new Envelope(8.7, 10.1, 53.4, 53.95),
            "Yangtze", new Envelope(121.3, 121.95, 31.1, 31.75),
            "Volga", new Envelope(47.3, 48.3, 45.3, 46.5),
            "Türkmenbaşy channel", new Envelope(52.8, 53.2, 39.75, 40.1));

    private static final Envelope DETAILED = new Envelope(18, 98, 22, 62);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static STRtree land = new STRtree();

    @BeforeAll
    static void readLand() throws ProblemException {
        land = new STRtree();
        try (SimpleFeatureIterator features = Basemap.open(Data.dir())
                .features(BasemapLayer.LAND, Detail.REGION)
                .features()) {
            while (features.hasNext()) {
                Geometry polygon = (Geometry) features.next().getDefaultGeometry();
                for (int i = 0; i < polygon.getNumGeometries(); i++) {
                    Geometry part = GeometryFixer.fix(polygon.getGeometryN(i));
                    tiles(part);
                }
            }
        }
    }

    /** Cuts a continent into pieces that an overlay can handle quickly. */
    private static void tiles(Geometry part) {
        Envelope box = part.getEnvelopeInternal();
        if (part.getNumPoints() < 500 || box.getWidth() < 1) {
            land.insert(box, part);
            return;
        }
        Coordinate middle = box.centre();
        for (Envelope quarter : List.of(
                new Envelope(box.getMinX(), middle.x, box.getMinY(), middle.y),
                new Envelope(middle.x, box.getMaxX(), box.getMinY(), middle.y),
                new Envelope(box.getMinX(), middle.x, middle.y, box.getMaxY()),
                new Envelope(middle.x, box.getMaxX(), middle.y, box.getMaxY()))) {
            Geometry piece = OverlayNGRobust.overlay(part, GEOMETRY.toGeometry(quarter), OverlayNG.INTERSECTION);
            if (!piece.isEmpty()) {
                tiles(piece);
            }
        }
    }

    @Test
    void seaLegsCrossNoLand() {
        List<String> strandings = new ArrayList<>();
        for (Leg leg : CorridorData.network().listLegs()) {
            if (leg.mode() == Mode.SEA) {
                strandings.addAll(strandings(leg));
            }
        }
        assertThat(strandings).isEmpty();
    }

    @Test
    void shipsPassTheBosphorusAndTheDardanellesInTheStrait() {
        Leg leg = CorridorData.leg("sea_poti_istanbul");
        Envelope strait = new Envelope(28.95, 29.2, 41.0, 41.28);
        assertThat(strandings(leg)).isEmpty();
        assertThat(leg.geometry().getCoordinates()).filteredOn(strait::contains).hasSizeGreaterThan(4);
        Envelope dardanelles = new Envelope(26.1, 26.9, 39.98, 40.45);
        assertThat(CorridorData.leg("sea_istanbul_trieste").geometry().getCoordinates())
                .filteredOn(dardanelles::contains)
                .hasSizeGreaterThan(4);
    }

    @Test
    void railwaysAndRoadsStayOnLandButForNamedTunnelsBridgesAndFerries() {
        List<String> drownings = new ArrayList<>();
        for (Leg leg : CorridorData.network().listLegs()) {
            boolean named = !leg.info().passages().isEmpty();
            if ((leg.mode() == Mode.RAIL || leg.mode() == Mode.ROAD) && !named) {
                for (LineString wet : lines(difference(leg.geometry()))) {
                    report(leg, wet, 3.5, drownings);
                }
            }
        }
        assertThat(drownings).isEmpty();
    }

    @Test
    void railwaysAndRoadsKeepOutOfLakesButForBridgesAndArmsOfRivers() throws ProblemException {
        List<String> drownings = new ArrayList<>();
        try (SimpleFeatureIterator lakes = Basemap.open(Data.dir())
                .features(BasemapLayer.LAKES, Detail.REGION)
                .features()) {
            while (lakes.hasNext()) {
                Geometry lake = GeometryFixer.fix((Geometry) lakes.next().getDefaultGeometry());
                for (Leg leg : CorridorData.network().listLegs()) {
                    boolean near =
                            lake.getEnvelopeInternal().intersects(leg.geometry().getEnvelopeInternal());
                    if (near && (leg.mode() == Mode.RAIL || leg.mode() == Mode.ROAD)) {
                        Geometry wet = OverlayNGRobust.overlay(lake, leg.geometry(), OverlayNG.INTERSECTION);
                        lines(wet).forEach(line -> report(leg, line, 8, drownings));
                    }
                }
            }
        }
        assertThat(drownings).isEmpty();
    }

    private static List<String> strandings(Leg leg) {
        List<String> found = new ArrayList<>();
        for (Object part : land.query(leg.geometry().getEnvelopeInternal())) {
            Geometry dry = OverlayNGRobust.overlay((Geometry) part, leg.geometry(), OverlayNG.INTERSECTION);
            for (LineString line : lines(dry)) {
                boolean channel = CHANNELS.values().stream().anyMatch(c -> c.contains(line.getEnvelopeInternal()));
                boolean detailed = DETAILED.contains(line.getEnvelopeInternal());
                if (!channel) {
                    report(leg, line, detailed ? 0.2 : 8, found);
                }
            }
        }
        return found;
    }

    private static void report(Leg leg, LineString line, double toleranceKm, List<String> found) {
        Coordinate middle = line.getCoordinateN(line.getNumPoints() / 2);
        double km = Geodesics.lengthM(line) / 1000;
        double endKm = Math.min(distanceKm(middle, leg.from()), distanceKm(middle, leg.to()));
        if (km > toleranceKm && endKm > PORT_KM) {
            found.add(String.format(
                    Locale.ROOT,
                    "%s: %.1f km at %.3f, %.3f, %.0f km from its end",
                    leg.id(),
                    km,
                    middle.x,
                    middle.y,
                    endKm));
        }
    }

    private static Geometry difference(LineString line) {
        Geometry rest = line;
        for (Object part : land.query(line.getEnvelopeInternal())) {
            rest = OverlayNGRobust.overlay(rest, (Geometry) part, OverlayNG.DIFFERENCE);
        }
        return rest;
    }

    private static List<LineString> lines(Geometry geometry) {
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static double distanceKm(Coordinate c, Node node) {
        return Geodesics.distanceM(LonLat.ofDegrees(c.x, c.y), node.position()) / 1000;
    }

    @Test
    void theTestKnowsLandFromWater() {
        LineString acrossGeorgia =
                GEOMETRY.createLineString(new Coordinate[] {new Coordinate(41.0, 42.2), new Coordinate(44.8, 41.7)});
        Leg real = CorridorData.leg("sea_poti_varna");
        Leg wrong = new Leg("wrong", real.from(), real.to(), Mode.SEA, acrossGeorgia, real.info());
        assertThat(strandings(wrong)).isNotEmpty();
    }
}
