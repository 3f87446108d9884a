package org.caspia.render.geom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A sea between two straight shores, 100 m to the left of its line and 300 m to the right. */
class WaterRoomTest {
    private static final WaterRoom SEA = new WaterRoom(
            line(0, 0, 1000, 0),
            List.of(rectangle(-5000, 100, 5000, 900), rectangle(-5000, -900, 1400, -300)),
            rectangle(-9000, -400, 9000, 9000));

    @Test
    void theBandBetweenTheShoresIsWater() {
        assertThat(SEA.isWater(0.4, 0.6, -90, 290)).isTrue();
        assertThat(SEA.isWater(0.4, 0.6, -110, 0)).isFalse();
        assertThat(SEA.isWater(0.4, 0.6, 0, 310)).isFalse();
    }

    @Test
    void theLineIsDrawnOutAtItsEnds() {
        double[] line = SEA.lineXyM();
        assertThat(line[0]).isEqualTo(-600);
        assertThat(line[line.length - 2]).isEqualTo(1600);
        assertThat(SEA.isWater(0.95, 1, 0, 350)).as("beyond the cape").isTrue();
        assertThat(SEA.isWater(0.95, 1, 0, 450)).as("off the earth").isFalse();
    }

    @Test
    void whereTheLineItselfIsOnLandIsNoWater() {
        WaterRoom lake = new WaterRoom(
                line(0, 0, 1000, 0), List.of(rectangle(700, -50, 800, 50)), rectangle(-9000, -9000, 9000, 9000));
        assertThat(lake.isWater(0.3, 0.5, -1, 1)).isTrue();
        assertThat(lake.isWater(0.5, 0.65, -1, 1)).isFalse();
    }

    @Test
    void beyondAnIsthmusIsAnotherSea() {
        WaterRoom gulf = new WaterRoom(
                line(0, 0, 1000, 0), List.of(rectangle(1100, -500, 1200, 500)), rectangle(-9000, -9000, 9000, 9000));
        assertThat(gulf.isWater(0.68, 0.74, -1, 1)).isTrue();
        assertThat(gulf.isWater(0.9, 0.95, -1, 1)).isFalse();
    }

    private static MapPart line(double... xyM) {
        return MapShape.ofLine(xyM).parts().get(0);
    }

    private static MapShape rectangle(float left, float bottom, float right, float top) {
        float[] ring = {left, bottom, right, bottom, right, top, left, top};
        return MapShape.of(List.of(new MapPart(ring, true)));
    }
}
