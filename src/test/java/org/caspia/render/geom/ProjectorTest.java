package org.caspia.render.geom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.caspia.geo.Projections;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

class ProjectorTest {
    private final GeometryFactory factory = new GeometryFactory();

    @Test
    void everyProjectedVertexIsFiniteAndNothingBeyondTheDomainIsLeft() {
        Polygon earth = factory.createPolygon(new Coordinate[] {
            new Coordinate(-180, -90),
            new Coordinate(180, -90),
            new Coordinate(180, 90),
            new Coordinate(-180, 90),
            new Coordinate(-180, -90)
        });
        for (var projection : Projections.listShipped()) {
            MapShape shape = new Projector(projection, 0).project(earth);
            assertThat(shape.parts()).isNotEmpty();
            for (MapPart part : shape.parts()) {
                for (int i = 0; i < part.size(); i++) {
                    assertThat(Float.isFinite(part.xM(i)) && Float.isFinite(part.yM(i)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aPolygonAcrossTheCutStandsAtBothEndsOfTheMap() {
        Polygon across = factory.createPolygon(new Coordinate[] {
            new Coordinate(-172, 10),
            new Coordinate(-166, 10),
            new Coordinate(-166, 20),
            new Coordinate(-172, 20),
            new Coordinate(-172, 10)
        });
        MapShape shape = new Projector(Projections.world(), 0).project(across);
        assertThat(shape.parts()).hasSize(2);
        assertThat(shape.parts()).anyMatch(part -> part.boundsM().maxX() < 0);
        assertThat(shape.parts()).anyMatch(part -> part.boundsM().minX() > 0);
    }

    @Test
    void noLineRunsFromOneEndOfTheMapToTheOtherNorAlongTheDateLine() {
        LineString coast = factory.createLineString(new Coordinate[] {
            new Coordinate(178, 68),
            new Coordinate(180, 69),
            new Coordinate(180, 65),
            new Coordinate(-180, 65),
            new Coordinate(-178, 66)
        });
        MapShape shape = new Projector(Projections.webMercator(), 0).project(coast);
        assertThat(shape.parts()).hasSize(2).allMatch(part -> part.boundsM().width() < 1_000_000);
    }

    @Test
    void cuttingToThePictureChangesNothingThatIsSeen() {
        long seed = 42;
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            MapShape shape = randomStar(random);
            BufferedImage whole = fill(shape, new MapBounds(-1e9, -1e9, 1e9, 1e9));
            BufferedImage cut = fill(shape, new MapBounds(0, 0, 200, 200));
            for (int y = 0; y < 200; y++) {
                for (int x = 0; x < 200; x++) {
                    assertThat(cut.getRGB(x, y))
                            .as("seed %d, round %d, pixel %d %d", seed, round, x, y)
                            .isEqualTo(whole.getRGB(x, y));
                }
            }
        }
    }

    private static BufferedImage fill(MapShape shape, MapBounds clip) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        new PathMaker(0, 200, 1).addRings(shape, clip, path);
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.fill(path);
        g.dispose();
        return image;
    }

    /** A jagged ring of many runs around the picture, in map metres as if they were pixels. */
    private static MapShape randomStar(Random random) {
        int size = 400;
        float[] xyM = new float[2 * size];
        for (int i = 0; i < size; i++) {
            double angle = 2 * Math.PI * i / size;
            double radius = 40 + random.nextDouble() * 260;
            xyM[2 * i] = (float) (100 + Math.cos(angle) * radius);
            xyM[2 * i + 1] = (float) (100 + Math.sin(angle) * radius);
        }
        return MapShape.of(java.util.List.of(new MapPart(xyM, true)));
    }
}
