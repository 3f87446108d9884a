package org.caspia.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.caspia.render.Viewport;
import org.caspia.ui.map.Blit.Area;
import org.junit.jupiter.api.Test;

class BlitTest {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int UNTOUCHED = 0x12345678;
    private final PixelTarget screen = new PixelTarget(new int[WIDTH * HEIGHT], WIDTH, HEIGHT);
    private final Area all = new Area(0, 0, WIDTH, HEIGHT);

    /**
     * Every pixel of a screen is the one of the picture that lies below its middle, the middle of two beside it where the picture is enlarged, or is
     * left alone: against asking pixel by pixel.
     */
    @Test
    void everyPixelComesFromBelowItsMiddle() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            PixelTarget picture = numbered(1 + random.nextInt(80), 1 + random.nextInt(80));
            double scale = random.nextInt(3) == 0 ? 1 : 0.2 + random.nextDouble() * 3;
            double sin = random.nextBoolean() ? 0 : random.nextDouble() - 0.5;
            double left = scale == 1 ? random.nextInt(80) - 40 : random.nextDouble() * 80 - 40;
            double top = scale == 1 ? random.nextInt(80) - 40 : random.nextDouble() * 80 - 40;
            Placement place = new Placement(scale, sin, left, top);
            Arrays.fill(screen.argbPre(), UNTOUCHED);
            Blit.draw(picture, place, screen, all);
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    assertThat(allowed(picture, place, x, y))
                            .as("pixel %d, %d of seed %d", x, y, seed)
                            .contains(screen.argbPre()[y * WIDTH + x]);
                }
            }
        }
    }

    /** What may stand at a pixel: a point on the edge between two pixels of the picture may be either. */
    private static int[] allowed(PixelTarget picture, Placement place, int x, int y) {
        double square = place.cos() * place.cos() + place.sin() * place.sin();
        double dx = x + 0.5 - place.leftPx();
        double dy = y + 0.5 - place.topPx();
        double column = (place.cos() * dx + place.sin() * dy) / square;
        double row = (place.cos() * dy - place.sin() * dx) / square;
        double nearly = 1e-9;
        boolean enlarged = place.isUpright() && place.cos() != 1;
        int[] allowed = new int[4];
        for (int i = 0; i < 4; i++) {
            double nearColumn = column + (i % 2 == 0 ? nearly : -nearly);
            double nearRow = row + (i < 2 ? nearly : -nearly);
            allowed[i] = enlarged ? middle(picture, nearColumn, nearRow) : at(picture, nearColumn, nearRow);
        }
        return allowed;
    }

    /** The middle of the pixels a little before and a little after a point, channel by channel. */
    private static int middle(PixelTarget picture, double column, double row) {
        if (at(picture, column, row) == UNTOUCHED) {
            return UNTOUCHED;
        }
        int before = at(picture, Math.max(0, column - 0.3), Math.max(0, row - 0.3));
        int after =
                at(picture, Math.min(picture.widthPx() - 1, column + 0.3), Math.min(picture.heightPx() - 1, row + 0.3));
        int middle = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            middle |= ((before >>> shift & 255) + (after >>> shift & 255)) / 2 << shift;
        }
        return middle;
    }

    private static int at(PixelTarget picture, double column, double row) {
        boolean inside = column >= 0 && row >= 0 && column < picture.widthPx() && row < picture.heightPx();
        return inside ? picture.argbPre()[(int) row * picture.widthPx() + (int) column] : UNTOUCHED;
    }

    private static PixelTarget numbered(int widthPx, int heightPx) {
        int[] pixels = new int[widthPx * heightPx];
        Arrays.setAll(pixels, i -> 0xFF000000 | i);
        return new PixelTarget(pixels, widthPx, heightPx);
    }

    @Test
    void whatIsTransparentLetsThePictureBelowShine() {
        PixelTarget below = new PixelTarget(new int[] {0xFF204060, 0xFF204060, 0xFF204060}, 3, 1);
        PixelTarget above = new PixelTarget(new int[] {0, 0xFFFFFFFF, 0x80400000}, 3, 1);
        Blit.cover(above, below, new Area(0, 0, 3, 1));
        assertThat(below.argbPre()).containsExactly(0xFF204060, 0xFFFFFFFF, 0xFF502030);
    }

    @Test
    void aMovedPictureLiesWhereItsPlacesAre() {
        Viewport then = Viewport.home(100, 80);
        Picture picture = new Picture(200, 160);
        picture.paintedFor(then, 2);
        Viewport now = then.panned(7, -3).zoomedAbout(50, 40, 2);
        Placement place = Placement.of(picture, now, 2).orElseThrow();
        var corner = now.findPx(then.findLonLat(0, 0).orElseThrow()).orElseThrow();
        assertThat(place.leftPx() / 2).isCloseTo(corner.xPx(), org.assertj.core.api.Assertions.within(0.01));
        assertThat(place.topPx() / 2).isCloseTo(corner.yPx(), org.assertj.core.api.Assertions.within(0.01));
        assertThat(place.cos()).isCloseTo(2, org.assertj.core.api.Assertions.within(1e-9));
    }
}
