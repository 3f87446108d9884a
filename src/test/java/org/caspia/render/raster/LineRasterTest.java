package org.caspia.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.caspia.render.geom.MapBounds;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.PathMaker;
import org.caspia.render.raster.LineRaster.Look;
import org.caspia.render.raster.LineRaster.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRasterTest {
    private static final int SIDE = 96;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;
    private static final MapBounds EVERYWHERE = new MapBounds(-1e9, -1e9, 1e9, 1e9);
    private static final float[] UNBROKEN = {};

    @Test
    void aLevelLineOnePixelWideIsOneRow() {
        int[] pixels = painted(new Look(BLACK, 1, UNBROKEN), level(10, 30.5, 80));
        for (int x = 12; x < 78; x++) {
            assertThat(pixels[30 * SIDE + x]).as("column %d", x).isEqualTo(BLACK);
            assertThat(pixels[29 * SIDE + x]).isEqualTo(WHITE);
            assertThat(pixels[31 * SIDE + x]).isEqualTo(WHITE);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1, 1.7, 2.4, 5, 9})
    void aLineTakesAsMuchInkAsItIsWideAndLong(double widthPx) {
        for (double angle = 0; angle < Math.PI; angle += 0.13) {
            double dx = Math.cos(angle) * 35;
            double dy = Math.sin(angle) * 35;
            int[] pixels = painted(new Look(BLACK, widthPx, UNBROKEN), line(48 - dx, 48 - dy, 48 + dx, 48 + dy));
            // Round ends add up to one width.
            assertThat(ink(pixels)).as("angle %.2f", angle).isBetween(widthPx * 68, widthPx * 72 + widthPx * widthPx);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 4})
    void dashesTakeTheirShareOfTheLine(double widthPx) {
        int[] pixels = painted(new Look(BLACK, widthPx, new float[] {6, 4}), level(8, 48, 88));
        assertThat(ink(pixels)).isBetween(widthPx * 47, widthPx * 49);
    }

    @Test
    void aDashOverACornerHasNoNotch() {
        MapShape bent = line(20, 48, 40, 48, 60, 49, 80, 48);
        int[] whole = painted(new Look(BLACK, 4, UNBROKEN), bent);
        int[] dashed = painted(new Look(BLACK, 4, new float[] {200, 10}), bent);
        for (int x = 24; x < 76; x++) {
            assertThat(dashed[48 * SIDE + x]).as("column %d", x).isEqualTo(whole[48 * SIDE + x]);
        }
    }

    @Test
    void whereLinesOfOneLookCrossTheyAreNotDarker() {
        Look faint = new Look(0x40000000, 6, UNBROKEN);
        int[] crossing = painted(faint, level(10, 48, 86), line(48, 10, 48, 86));
        assertThat(crossing[48 * SIDE + 48]).isEqualTo(crossing[48 * SIDE + 30]);
    }

    @Test
    void stripsMakeExactlyTheWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            double[] points = random.doubles(90, -20, SIDE + 20).toArray();
            float[] dashes = round % 2 == 0 ? UNBROKEN : new float[] {3.5f, 2};
            Look look = new Look(0xB0C04020, 0.5 + random.nextDouble() * 6, dashes);
            List<MapShape> shapes = List.of(line(points));
            int cut = 1 + random.nextInt(SIDE - 2);
            int[] parts = new int[SIDE * SIDE];
            Arrays.fill(parts, WHITE);
            paint(parts, 0, cut, shapes, look);
            paint(parts, cut, SIDE, shapes, look);
            assertThat(parts).as("seed %d, round %d", seed, round).isEqualTo(painted(look, line(points)));
        }
    }

    private static int[] painted(Look look, MapShape... shapes) {
        int[] pixels = new int[SIDE * SIDE];
        Arrays.fill(pixels, WHITE);
        paint(pixels, 0, SIDE, List.of(shapes), look);
        return pixels;
    }

    private static void paint(int[] pixels, int from, int to, List<MapShape> shapes, Look look) {
        PathMaker paths = new PathMaker(0, 0, 1);
        new LineRaster(pixels, from * SIDE, new Rows(SIDE, from, to), paths).paint(shapes, EVERYWHERE, look);
    }

    private static MapShape level(double fromX, double y, double toX) {
        return line(fromX, y, toX, y);
    }

    /** A line through points in pixels: metres of the map, with y upwards. */
    private static MapShape line(double... xy) {
        double[] metres = xy.clone();
        for (int i = 1; i < metres.length; i += 2) {
            metres[i] = -metres[i];
        }
        return MapShape.ofLine(metres);
    }

    private static double ink(int[] pixels) {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> (255 - (pixel & 255)) / 255.0)
                .sum();
    }
}
