package org.caspia.render.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.junit.jupiter.api.Test;

class SeaBundleTest {
    private static final MapShape FIRST = MapShape.ofLine(new double[] {0, 0, 500, 20, 1000, 0});

    @Test
    void legsBetweenFarPortsStayAsTheyAre() {
        SeaBundle bundle = new SeaBundle(50);
        MapShape other = MapShape.ofLine(new double[] {0, 200, 1000, 200});
        assertThat(bundle.add(FIRST)).containsExactly(FIRST);
        assertThat(bundle.add(other)).containsExactly(other);
    }

    @Test
    void aLegToThePortNextDoorLeavesTheFirstLineOnlyBeforeIt() {
        SeaBundle bundle = new SeaBundle(50);
        bundle.add(FIRST);
        List<MapShape> drawn = bundle.add(MapShape.ofLine(new double[] {0, 0, 500, 90, 1000, 40}));
        assertThat(drawn).hasSize(1);
        MapPart fork = drawn.get(0).parts().get(0);
        assertThat(fork.xM(0)).isEqualTo(1000);
        assertThat(fork.yM(0)).isEqualTo(40);
        assertThat(fork.boundsM().minX()).isBetween(850.0, 900.0);
        // It ends on the first line, which falls from 20 to 0 there.
        int last = fork.size() - 1;
        assertThat(fork.yM(last))
                .isBetween(20 * (1000 - fork.xM(last)) / 500 - 1, 20 * (1000 - fork.xM(last)) / 500 + 1);
    }

    @Test
    void theWayBackIsTheSameLine() {
        SeaBundle bundle = new SeaBundle(50);
        bundle.add(FIRST);
        assertThat(bundle.add(MapShape.ofLine(new double[] {1000, 0, 500, -60, 0, 0})))
                .isEmpty();
    }
}
