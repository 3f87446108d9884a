package org.caspia.export.raster;

import java.util.Random;
import org.caspia.render.Cancellation;

/** Pictures for tests: plain patches with noise in between, so that strips differ and packing has something to do. */
final class TestPixels {
    private TestPixels() {}

    static int[] patches(int widthPx, int heightPx, long seed) {
        Random random = new Random(seed);
        int[] pixels = new int[widthPx * heightPx];
        int color = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (random.nextInt(50) == 0) {
                color = random.nextInt();
            }
            pixels[i] = color;
        }
        return pixels;
    }

    static PixelSource source(int widthPx, int heightPx, int[] pixels) {
        StripPainter painter =
                (from, to, rgb) -> System.arraycopy(pixels, from * widthPx, rgb, 0, (to - from) * widthPx);
        return new PixelSource(widthPx, heightPx, 300, painter, new Cancellation());
    }
}
