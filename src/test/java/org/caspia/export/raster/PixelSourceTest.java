package org.caspia.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.caspia.render.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelSourceTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1600, 1000", "4961, 3508", "9933, 14043", "65500, 15000", "3, 65500"})
    void theStripsCoverThePictureOnceFromTopToBottom(int widthPx, int heightPx) {
        var strips = source(widthPx, heightPx).listStrips();

        int next = 0;
        for (var strip : strips) {
            assertThat(strip.fromRow()).isEqualTo(next);
            assertThat(strip.rows()).isPositive();
            assertThat(strip.last()).isEqualTo(strip.toRow() == heightPx);
            next = strip.toRow();
        }
        assertThat(next).isEqualTo(heightPx);
    }

    @Test
    void aPosterNeedsNoMoreMemoryThanAScreen() {
        var strips = source(9933, 14043).listStrips(); // A0 at 300 dpi

        assertThat(strips)
                .allSatisfy(strip -> assertThat((long) strip.rows() * 9933).isLessThanOrEqualTo(2_000_000));
    }

    private static PixelSource source(int widthPx, int heightPx) {
        return new PixelSource(widthPx, heightPx, 300, (from, to, rgb) -> {}, new Cancellation());
    }
}
