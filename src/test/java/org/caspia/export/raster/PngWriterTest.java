package org.caspia.export.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import org.caspia.render.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngWriterTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3000", "3000, 1", "7, 5", "641, 997", "2000, 1500"})
    void whatIsWrittenIsReadAgainPixelByPixel(int widthPx, int heightPx) throws IOException {
        int[] pixels = randomPixels(widthPx, heightPx, 1);

        BufferedImage read = read(PngWriter.opaque(), widthPx, heightPx, pixels);

        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0, widthPx, heightPx, null, 0, widthPx)).isEqualTo(opaque(pixels));
    }

    @Test
    void opacityIsKept() throws IOException {
        int[] pixels = randomPixels(400, 700, 2);

        BufferedImage read = read(PngWriter.withOpacity(), 400, 700, pixels);

        assertThat(read.getRGB(0, 0, 400, 700, null, 0, 400)).isEqualTo(pixels);
    }

    @Test
    void theSamePictureIsTheSameBytes() throws IOException {
        int[] pixels = randomPixels(800, 600, 3);

        assertThat(bytes(PngWriter.opaque(), 800, 600, pixels)).isEqualTo(bytes(PngWriter.opaque(), 800, 600, pixels));
    }

    @Test
    void aCancelledPictureStops() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        PixelSource source = new PixelSource(100, 100, 96, (from, to, rgb) -> {}, cancelled);

        assertThatThrownBy(() -> PngWriter.opaque().write(source, Map.of(), new ByteArrayOutputStream(), share -> {}))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void checksumsOfPartsJoinIntoTheChecksumOfTheWhole() {
        long seed = 4;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] first = new byte[random.nextInt(70_000)];
            byte[] second = new byte[random.nextInt(70_000)];
            random.nextBytes(first);
            random.nextBytes(second);
            Adler32 whole = new Adler32();
            whole.update(first);
            whole.update(second);

            assertThat(Adler.joined(adler(first), adler(second), second.length))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(whole.getValue());
        }
    }

    private static long adler(byte[] bytes) {
        Adler32 adler = new Adler32();
        adler.update(bytes);
        return adler.getValue();
    }

    private static BufferedImage read(PngWriter writer, int widthPx, int heightPx, int[] pixels) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(writer, widthPx, heightPx, pixels)));
    }

    private static byte[] bytes(PngWriter writer, int widthPx, int heightPx, int[] pixels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(TestPixels.source(widthPx, heightPx, pixels), Map.of("Title", "ə"), out, share -> {});
        return out.toByteArray();
    }

    private static int[] randomPixels(int widthPx, int heightPx, long seed) {
        return TestPixels.patches(widthPx, heightPx, seed);
    }

    private static int[] opaque(int[] pixels) {
        int[] out = pixels.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] |= 0xff000000;
        }
        return out;
    }
}
