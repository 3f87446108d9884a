package org.caspia.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {
    @ParameterizedTest
    @CsvSource({"A0, 300, 9933, 14043", "A3, 300, 3508, 4961", "A4, 96, 794, 1123", "LETTER, 72, 612, 792"})
    void paperHasTheUsualPixels(Paper paper, double dpi, int shortPx, int longPx) {
        assertThat(PictureSize.ofPaper(paper, false, dpi)).isEqualTo(new PictureSize(shortPx, longPx, dpi));
        assertThat(PictureSize.ofPaper(paper, true, dpi)).isEqualTo(new PictureSize(longPx, shortPx, dpi));
    }

    @Test
    void theLayoutGoesByInchesAndLeavesNothingEmpty() {
        PictureSize fine = PictureSize.ofPaper(Paper.A3, true, 300);
        PictureSize coarse = PictureSize.ofPaper(Paper.A3, true, 96);

        assertThat(fine.layoutWidthPx()).isBetween(coarse.layoutWidthPx(), coarse.layoutWidthPx() + 1);
        assertThat(fine.layoutWidthPx() * fine.density()).isGreaterThanOrEqualTo(fine.widthPx() - 0.1);
        assertThat(fine.widthPt()).isCloseTo(1190.6, org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    void aLayoutComesBackFromItsPixels() {
        for (int dpi : new int[] {72, 96, 120, 144, 150, 200, 300, 600}) {
            for (int layoutPx = 300; layoutPx < 400; layoutPx++) {
                PictureSize size = PictureSize.ofLayout(layoutPx, layoutPx, dpi);
                assertThat(size.layoutWidthPx())
                        .as("%d at %d dpi", layoutPx, dpi)
                        .isBetween(layoutPx - 1, layoutPx);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 96", "10, -1, 96", "70000, 10, 96", "60000, 60000, 96", "10, 10, 0", "10, 10, 9999"})
    void anAbsurdSizeIsRefusedInASentence(int widthPx, int heightPx, double dpi) {
        assertThatThrownBy(() -> new PictureSize(widthPx, heightPx, dpi))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }
}
