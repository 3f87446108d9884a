package org.caspia.export.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoTiffWriterTest {
    private static final int WIDTH_PX = 700;
    private static final int HEIGHT_PX = 1300;

    @TempDir
    private Path folder;

    @Test
    void thePixelsAreReadAgainByThePlatformsReader() throws IOException {
        int[] pixels = TestPixels.patches(WIDTH_PX, HEIGHT_PX, 5);
        Path file = write(Projections.region(), pixels);

        BufferedImage read = ImageIO.read(file.toFile());

        for (int i = 0; i < pixels.length; i += 11) {
            assertThat(read.getRGB(i % WIDTH_PX, i / WIDTH_PX) & 0xffffff).isEqualTo(pixels[i] & 0xffffff);
        }
    }

    @Test
    void theHomeProjectionIsSpeltOutInKeys() throws IOException {
        Tags tags = Tags.of(write(Projections.region(), new int[WIDTH_PX * HEIGHT_PX]));

        Map<Integer, Double> keys = tags.geoKeys();
        assertThat(keys).containsEntry(1024, 1.0).containsEntry(3072, 32767.0).containsEntry(3075, 8.0);
        assertThat(keys).containsEntry(3084, 54.0).containsEntry(3085, 42.0);
        assertThat(new double[] {keys.get(3078), keys.get(3079)}).containsExactlyInAnyOrder(36.0, 48.0);
        assertThat(tags.doubles(33550)).containsExactly(2500, 2500, 0);
        assertThat(tags.doubles(33922)).containsExactly(0, 0, 0, -1_000_000, 900_000, 0);
    }

    @Test
    void webMercatorIsNamedByItsCode() throws IOException {
        Tags tags = Tags.of(write(Projections.webMercator(), new int[WIDTH_PX * HEIGHT_PX]));

        assertThat(tags.geoKeys()).containsEntry(3072, 3857.0);
    }

    @Test
    void theWorldProjectionIsToldAsWellKnownText() throws IOException {
        Tags tags = Tags.of(write(Projections.world(), new int[WIDTH_PX * HEIGHT_PX]));

        assertThat(tags.geoKeys()).containsEntry(1024, 32767.0);
        assertThat(tags.text(34737)).startsWith("ESRI PE String = PROJCS[").contains("Eckert_IV", "11.0");
    }

    @Test
    void aWorldFileGivesTheCentreOfTheUpperLeftPixel() {
        GeoPlacement placement = new GeoPlacement(Projections.region(), -1_000_000, 900_000, 2500);

        assertThat(placement.worldFile().lines())
                .containsExactly("2500.0", "0.0", "0.0", "-2500.0", "-998750.0", "898750.0");
        assertThat(placement.wellKnownText())
                .contains("Lambert_Conformal_Conic")
                .doesNotContain("\n");
    }

    private Path write(MapProjection projection, int[] pixels) throws IOException {
        Path file = folder.resolve(projection.id() + ".tif");
        GeoPlacement placement = new GeoPlacement(projection, -1_000_000, 900_000, 2500);
        new GeoTiffWriter()
                .write(TestPixels.source(WIDTH_PX, HEIGHT_PX, pixels), placement, "Title", file, share -> {});
        return file;
    }

    /** Reads the directory of a little-endian TIFF file as the specification has it, without our own writer's code. */
    private record Tags(ByteBuffer file, Map<Integer, Integer> entryAt) {
        static Tags of(Path path) throws IOException {
            ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
            int at = file.getInt(4);
            Map<Integer, Integer> entries = new HashMap<>();
            for (int i = 0; i < file.getShort(at); i++) {
                int entry = at + 2 + 12 * i;
                entries.put(file.getShort(entry) & 0xffff, entry);
            }
            return new Tags(file, entries);
        }

        double[] doubles(int tag) {
            int entry = entryAt.get(tag);
            double[] values = new double[file.getInt(entry + 4)];
            for (int i = 0; i < values.length; i++) {
                values[i] = file.getDouble(file.getInt(entry + 8) + 8 * i);
            }
            return values;
        }

        String text(int tag) {
            int entry = entryAt.get(tag);
            byte[] bytes = new byte[file.getInt(entry + 4)];
            file.get(file.getInt(entry + 8), bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        Map<Integer, Double> geoKeys() {
            int at = file.getInt(entryAt.get(34735) + 8);
            int count = file.getShort(at + 6);
            Map<Integer, Double> keys = new HashMap<>();
            for (int i = 1; i <= count; i++) {
                int key = file.getShort(at + 8 * i) & 0xffff;
                int place = file.getShort(at + 8 * i + 2) & 0xffff;
                int value = file.getShort(at + 8 * i + 6) & 0xffff;
                if (place == 0) {
                    keys.put(key, (double) value);
                } else if (place == 34736) {
                    keys.put(key, doubles(34736)[value]);
                }
            }
            return keys;
        }
    }
}
