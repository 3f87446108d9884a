package org.caspia.render.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.junit.jupiter.api.Test;

class SeaBundleTest {
    private static final double GAP = 5;
    private static final MapShape FIRST = MapShape.ofLine(new double[] {0, 0, 500, 0, 1000, 0});

    @Test
    void legsFarFromEachOtherStayAsTheyAre() {
        SeaBundle bundle = new SeaBundle(GAP);
        MapShape other = MapShape.ofLine(new double[] {0, 200, 1000, 200});
        assertThat(bundle.add(FIRST)).containsExactly(FIRST);
        assertThat(bundle.add(other)).containsExactly(other);
    }

    @Test
    void aLegIsDrawnOnlyWhereItsWayPartsFromAnother() {
        SeaBundle bundle = new SeaBundle(GAP);
        bundle.add(FIRST);
        List<MapShape> drawn = bundle.add(MapShape.ofLine(new double[] {0, 0, 500, 0, 1000, 300}));
        assertThat(drawn).hasSize(1);
        MapPart branch = drawn.get(0).parts().get(0);
        assertThat(branch.xM(0)).isBetween(495f, 520f);
        assertThat(branch.yM(0)).as("it begins on the lane that it leaves").isBetween(0f, (float) GAP);
        assertThat(branch.xM(branch.size() - 1)).isEqualTo(1000);
        assertThat(branch.yM(branch.size() - 1)).isEqualTo(300);
    }

    @Test
    void aLaneThatOnlyCrossesAnotherGoesOn() {
        SeaBundle bundle = new SeaBundle(GAP);
        bundle.add(FIRST);
        List<MapShape> drawn = bundle.add(MapShape.ofLine(new double[] {500, -400, 520, 400}));
        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0).boundsM().minY()).isEqualTo(-400);
        assertThat(drawn.get(0).boundsM().maxY()).isEqualTo(400);
    }

    @Test
    void theWayBackIsTheSameLine() {
        SeaBundle bundle = new SeaBundle(GAP);
        bundle.add(FIRST);
        assertThat(bundle.add(MapShape.ofLine(new double[] {1000, 0, 500, 2, 0, 0})))
                .isEmpty();
    }
}
