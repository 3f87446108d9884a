package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElevationTest {
    private static Elevation region;
    private static Elevation world;

    @BeforeAll
    static void readBoth() throws Exception {
        region = Maps.MAP.findElevation(true).orElseThrow();
        world = Maps.MAP.findElevation(false).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Elbrus, 42.44, 43.35, 2500, 5700",
        "Pamir, 73.0, 38.5, 3500, 6500",
        "Ararat valley, 44.5, 40.1, 700, 1400",
        "Caspian depression, 49.0, 47.5, -60, 30",
        "Black Sea floor, 35.0, 43.0, -2400, -1900",
        "Tibet, 88.0, 33.0, 4200, 5800",
        "West Siberia, 73.4, 57.0, 40, 160",
    })
    void knownPlacesHaveTheirHeights(String name, double lonDeg, double latDeg, float least, float most) {
        assertThat(region.metresAt(lonDeg, latDeg)).as(name).isBetween(least, most);
        assertThat(world.metresAt(lonDeg, latDeg)).as(name).isBetween(least - 900, most + 900);
    }

    @Test
    void theGridsAreAsLargeAsTheySay() {
        assertThat(region.metres()).hasSize(region.widthCells() * region.heightCells());
        assertThat(region.westDeg()).isEqualTo(10);
        assertThat(region.northDeg()).isEqualTo(65);
        assertThat(world.widthCells() * world.cellDeg()).isEqualTo(360);
        assertThat(world.heightCells()).isEqualTo(721);
    }

    @Test
    void theWorldIsClosedAtTheDateLineAndEndsAtThePoles() {
        assertThat(world.metresAt(180, 10)).isEqualTo(world.metresAt(-180, 10));
        assertThat(world.metresAt(179.99, 67)).isBetween(-500f, 1500f);
        assertThat(world.metresAt(0, 95)).isEqualTo(world.metresAt(0, 90));
        assertThat(region.metresAt(-50, 40)).isEqualTo(region.metresAt(10, 40));
    }

    @Test
    void betweenCentresTheValueIsTheMeanOfTheFour() {
        Elevation grid = new Elevation(new short[] {0, 10, 20, 30}, 2, 50, 40, 1);
        assertThat(grid.metresAt(50.5, 39.5)).isEqualTo(15f);
        assertThat(grid.metresAt(50, 40)).isZero();
        assertThat(grid.metresAt(51, 39)).isEqualTo(30f);
    }
}
