package org.caspia.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionsTest {
    private static final LonLat BAKU = LonLat.ofDegrees(49.87, 40.41);

    @ParameterizedTest
    @ValueSource(strings = {"region", "web-mercator", "world", "EPSG:32639", "EPSG:4326", "EPSG:3857", "EPSG:3035"})
    void positionsComeBackFromTheMapWithinAMetre(String id) throws ProblemException {
        MapProjection projection = Projections.parse(id);
        long seed = 20240301;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LonLat there = LonLat.ofDegrees(43 + random.nextDouble() * 15, 35 + random.nextDouble() * 15);
            double[] xyM = projection.findXyM(there).orElseThrow();
            LonLat back = projection.findLonLat(xyM[0], xyM[1]).orElseThrow();
            assertThat(Geodesics.distanceM(there, back))
                    .as("%s, seed %d, %s", id, seed, there)
                    .isLessThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "web-mercator", "world", "EPSG:32639", "EPSG:4326"})
    void longitudeComesFirstSoThatBakuIsEastOfTbilisiAndNorthOfTehran(String id) throws ProblemException {
        MapProjection projection = Projections.parse(id);
        double[] baku = projection.findXyM(BAKU).orElseThrow();
        double[] tbilisi = projection.findXyM(LonLat.ofDegrees(44.79, 41.69)).orElseThrow();
        double[] tehran = projection.findXyM(LonLat.ofDegrees(51.42, 35.69)).orElseThrow();
        assertThat(baku[0]).isGreaterThan(tbilisi[0]);
        assertThat(baku[1]).isGreaterThan(tehran[1]);
    }

    @Test
    void bakuStandsWhereTheRegistryPutsItInUtmZone39() throws ProblemException {
        double[] baku = Projections.parse("EPSG:32639").findXyM(BAKU).orElseThrow();
        assertThat(baku[0]).isCloseTo(404_000, within(1_500.0));
        assertThat(baku[1]).isCloseTo(4_474_000, within(1_500.0));
    }

    @Test
    void theHomeProjectionIsNearlyTrueToScaleAlongTheCorridor() {
        for (LonLat at : new LonLat[] {BAKU, LonLat.ofDegrees(80.4, 44.2), LonLat.ofDegrees(29, 41)}) {
            assertThat(Projections.region().groundScaleAt(at)).isCloseTo(1, within(0.012));
        }
    }

    @Test
    void theMercatorStretchesByTheSecantOfTheLatitude() {
        assertThat(Projections.webMercator().groundScaleAt(LonLat.ofDegrees(50, 60)))
                .isCloseTo(2, within(0.01));
    }

    @Test
    void outsideOfTheWorldThereIsNoPosition() {
        assertThat(Projections.world().findLonLat(16_000_000, 8_000_000)).isEmpty();
        assertThat(Projections.region().findXyM(LonLat.ofDegrees(54, -60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mollusc", "EPSG:99999", "EPSG:", "EPSG:5773", ""})
    void anUnknownProjectionIsToldInOneSentence(String id) {
        assertThatThrownBy(() -> Projections.parse(id))
                .isInstanceOf(ProblemException.class)
                .hasMessageEndingWith(".");
    }
}
