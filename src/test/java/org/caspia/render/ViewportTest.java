package org.caspia.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Geodesics;
import org.caspia.geo.LonLat;
import org.caspia.geo.Projections;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final LonLat BAKU = LonLat.ofDegrees(49.87, 40.41);
    private final Viewport home = Viewport.home(1600, 1000);

    @Test
    void theOpeningViewShowsTheCorridorFromIstanbulToKhorgos() {
        for (LonLat place : new LonLat[] {LonLat.ofDegrees(28.98, 41.01), BAKU, LonLat.ofDegrees(80.4, 44.2)}) {
            PxPoint at = home.findPx(place).orElseThrow();
            assertThat(at.xPx()).isBetween(0.0, 1600.0);
            assertThat(at.yPx()).isBetween(0.0, 1000.0);
        }
    }

    @Test
    void pixelsAndPositionsGoThereAndBack() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble() * 1600;
            double y = random.nextDouble() * 1000;
            PxPoint back = home.findPx(home.findLonLat(x, y).orElseThrow()).orElseThrow();
            assertThat(back.xPx()).as("seed %d", seed).isCloseTo(x, within(1e-3));
            assertThat(back.yPx()).as("seed %d", seed).isCloseTo(y, within(1e-3));
        }
    }

    @Test
    void zoomingKeepsThePointUnderTheCursor() {
        Viewport closer = home.zoomedAbout(300, 700, 2.5);
        LonLat before = home.findLonLat(300, 700).orElseThrow();
        LonLat after = closer.findLonLat(300, 700).orElseThrow();
        assertThat(Geodesics.distanceM(before, after)).isLessThan(1);
        assertThat(closer.metresPerPx()).isCloseTo(home.metresPerPx() / 2.5, within(1e-6));
    }

    @Test
    void draggingMovesTheContentWithTheHand() {
        PxPoint before = home.findPx(BAKU).orElseThrow();
        PxPoint after = home.panned(120, -40).findPx(BAKU).orElseThrow();
        assertThat(after.xPx() - before.xPx()).isCloseTo(120, within(1e-6));
        assertThat(after.yPx() - before.yPx()).isCloseTo(-40, within(1e-6));
    }

    @Test
    void aBoxZoomFillsThePictureWithTheBox() {
        PxBox box = PxBox.between(new PxPoint(900, 500), new PxPoint(500, 300));
        Viewport closer = home.boxZoomed(box);
        LonLat middle = home.findLonLat(700, 400).orElseThrow();
        PxPoint at = closer.findPx(middle).orElseThrow();
        assertThat(at.xPx()).isCloseTo(800, within(0.01));
        assertThat(at.yPx()).isCloseTo(500, within(0.01));
        assertThat(home.metresPerPx() / closer.metresPerPx()).isCloseTo(4, within(1e-6));
    }

    @Test
    void changingTheProjectionKeepsPlaceAndScale() {
        Viewport near = home.centredOn(BAKU, 500);
        Viewport mercator = near.withProjection(Projections.webMercator());
        LonLat middle = mercator.findLonLat(800, 500).orElseThrow();
        assertThat(Geodesics.distanceM(middle, BAKU)).isLessThan(1);
        assertThat(mercator.groundMetresPerPx()).isCloseTo(near.groundMetresPerPx(), within(1.0));
    }

    @Test
    void farAwayTheHomeViewBecomesTheWorldAndComesBack() {
        Viewport far = home.zoomedAbout(800, 500, 0.2).adapted();
        assertThat(far.projection()).isEqualTo(Projections.world());
        Viewport near = far.zoomedAbout(800, 500, 6).adapted();
        assertThat(near.projection()).isEqualTo(Projections.region());
    }

    @Test
    void aProjectionThatAPersonChoseIsLeftAlone() {
        Viewport far = home.withProjection(Projections.webMercator()).zoomedAbout(800, 500, 0.2);
        assertThat(far.adapted()).isEqualTo(far);
    }

    @Test
    void aFlightStartsHereAndEndsThere() {
        Viewport there = home.centredOn(BAKU, 200);
        assertThat(home.flyStep(there, 0).metresPerPx()).isCloseTo(home.metresPerPx(), within(1e-6));
        assertThat(home.flyStep(there, 1)).isEqualTo(there);
        assertThat(home.flyStep(there, 0.5).metresPerPx()).isBetween(200.0, home.metresPerPx());
    }

    @Test
    void zoomStopsAtTheClosestAndTheWidestView() {
        Viewport closest = home.zoomedAbout(0, 0, 1e9);
        Viewport widest = home.zoomedAbout(0, 0, 1e-9);
        assertThat(closest.canZoomIn()).isFalse();
        assertThat(widest.canZoomOut()).isFalse();
        assertThat(closest.zoomedAbout(5, 5, 2)).isEqualTo(closest);
    }

    @Test
    void theScaleIsThatOfTheGround() {
        Viewport mercator = Viewport.fitting(Projections.webMercator(), GeoBox.of(40, 55, 60, 65), 800, 800);
        assertThat(mercator.groundMetresPerPx()).isLessThan(mercator.metresPerPx() * 0.6);
    }

    @Test
    void aPictureWithoutRoomIsRefused() {
        assertThatThrownBy(() -> Viewport.home(0, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
