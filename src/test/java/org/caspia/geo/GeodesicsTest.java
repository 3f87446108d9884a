package org.caspia.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class GeodesicsTest {
    private final GeometryFactory factory = new GeometryFactory();

    @Test
    void bakuToAktauIsFourHundredKilometresOverTheSea() {
        double m = Geodesics.distanceM(LonLat.ofDegrees(49.87, 40.41), LonLat.ofDegrees(51.17, 43.65));
        assertThat(m).isCloseTo(375_800, within(2_000.0));
    }

    @Test
    void aDegreeOfTheEquatorIsAHundredAndElevenKilometres() {
        assertThat(Geodesics.distanceM(LonLat.ofDegrees(0, 0), LonLat.ofDegrees(1, 0)))
                .isCloseTo(111_319.49, within(0.01));
    }

    @Test
    void distanceIsTheSameBothWays() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LonLat a = LonLat.ofDegrees(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            LonLat b = LonLat.ofDegrees(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            assertThat(Geodesics.distanceM(a, b))
                    .as("seed %d", seed)
                    .isCloseTo(Geodesics.distanceM(b, a), within(1e-3));
        }
    }

    @Test
    void puttingPointsIntoALineKeepsItsLengthAndItsVertices() {
        LineString line = factory.createLineString(
                new Coordinate[] {new Coordinate(49.87, 40.41), new Coordinate(51.17, 43.65), new Coordinate(52.9, 40)
                });
        LineString dense = Geodesics.densify(line, 10_000);
        assertThat(Geodesics.lengthM(dense)).isCloseTo(Geodesics.lengthM(line), within(0.01));
        assertThat(dense.getCoordinates()).contains(line.getCoordinates());
        assertThat(dense.getNumPoints()).isGreaterThan(70);
    }

    @Test
    void aSquareDegreeAtTheEquatorHasItsKnownArea() {
        var square = factory.createPolygon(new Coordinate[] {
            new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1), new Coordinate(0, 1), new Coordinate(0, 0)
        });
        assertThat(Geodesics.areaM2(square) / 1e6).isCloseTo(12_308.8, within(0.5));
    }
}
