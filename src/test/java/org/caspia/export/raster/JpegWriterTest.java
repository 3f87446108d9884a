package org.caspia.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegWriterTest {
    @Test
    void everyStripArrivesInItsPlaceInTrueColours() throws IOException {
        int widthPx = 900;
        int heightPx = 1201;
        int[] pixels = new int[widthPx * heightPx];
        for (int row = 0; row < heightPx; row++) {
            int color = Color.HSBtoRGB((float) row / heightPx, 0.6f, 0.9f);
            Arrays.fill(pixels, row * widthPx, (row + 1) * widthPx, color);
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(widthPx, heightPx, pixels)));

        assertThat(read.getWidth()).isEqualTo(widthPx);
        assertThat(read.getHeight()).isEqualTo(heightPx);
        for (int row = 0; row < heightPx; row += 7) {
            Color wanted = new Color(pixels[row * widthPx]);
            Color found = new Color(read.getRGB(widthPx / 2, row));
            assertThat(Math.abs(found.getRed() - wanted.getRed()))
                    .as("row %d", row)
                    .isLessThan(8);
            assertThat(Math.abs(found.getGreen() - wanted.getGreen()))
                    .as("row %d", row)
                    .isLessThan(8);
            assertThat(Math.abs(found.getBlue() - wanted.getBlue()))
                    .as("row %d", row)
                    .isLessThan(8);
        }
    }

    @Test
    void theResolutionStandsInTheFile() throws IOException {
        byte[] file = bytes(16, 16, new int[256]);

        assertThat(new String(file, 6, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("JFIF");
        assertThat(file[13]).as("dots an inch").isEqualTo((byte) 1);
        assertThat((file[14] & 0xff) << 8 | file[15] & 0xff).isEqualTo(300);
    }

    private static byte[] bytes(int widthPx, int heightPx, int[] pixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegWriter().write(TestPixels.source(widthPx, heightPx, pixels), out, share -> {});
        return out.toByteArray();
    }
}
