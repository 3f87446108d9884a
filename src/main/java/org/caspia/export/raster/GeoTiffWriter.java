package org.caspia.export.raster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.zip.Deflater;
import org.caspia.export.raster.PixelSource.Strip;

/**
 * Writes GeoTIFF (OGC 19-008r4) of any size: red, green and blue of eight bits, each strip packed by deflate with horizontal
 * differences, the directory behind the strips. Pixels are areas; the place of the picture is given by the upper left corner and the
 * size of a pixel.
 */
public final class GeoTiffWriter {
    private static final int LEVEL = 2;
    private static final int HEADER_BYTES = 8;
    private static final int DIRECTORY_OFFSET_AT = 4;

    /**
     * Writes the picture.
     *
     * @param source the picture
     * @param placement where it lies
     * @param description a text to store, for instance the title; may be empty
     * @param file the file to write; what is in it is lost
     * @param progress told the share done, 0 to 1
     * @throws IOException if the target cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(
            PixelSource source, GeoPlacement placement, String description, Path file, DoubleConsumer progress)
            throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(0);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(access.getChannel()), 1 << 16);
            out.write(header());
            StripTable strips = writeStrips(source, out, progress);
            out.flush();
            long directoryAt = access.getFilePointer();
            out.write(directory(source, placement, description, strips).toBytes((int) directoryAt));
            out.flush();
            access.seek(DIRECTORY_OFFSET_AT);
            access.writeInt(Integer.reverseBytes((int) directoryAt)); // written big endian, wanted little endian
        }
    }

    /** Where each strip begins in the file and how long it is. */
    @SuppressWarnings("ArrayRecordComponent") // filled here, read once and never compared
    private record StripTable(long[] offsets, long[] lengths) {}

    private static byte[] header() {
        return new byte[] {'I', 'I', 42, 0, 0, 0, 0, 0}; // little endian; the place of the directory follows at the end
    }

    private static StripTable writeStrips(PixelSource source, OutputStream out, DoubleConsumer progress)
            throws IOException {
        int count = source.listStrips().size();
        StripTable table = new StripTable(new long[count], new long[count]);
        long[] at = {HEADER_BYTES};
        StripPipeline.Sink<Packed> sink = (strip, packed) -> {
            table.offsets()[strip.index()] = at[0];
            table.lengths()[strip.index()] = packed.length();
            int evenLength = packed.length() + (packed.length() & 1); // TIFF wants even offsets
            out.write(packed.bytes(), 0, packed.length());
            out.write(new byte[evenLength - packed.length()]);
            at[0] += evenLength;
        };
        StripPipeline.run(source, (strip, rgb) -> pack(source, strip, rgb), sink, progress);
        return table;
    }

    private static Packed pack(PixelSource source, Strip strip, int[] rgb) {
        byte[] bytes = differences(rgb, source.widthPx(), strip.rows());
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            return Packed.all(deflater, Deflater.NO_FLUSH, 0, bytes.length);
        } finally {
            deflater.end();
        }
    }

    /** Predictor 2 of TIFF: every colour as its difference from the pixel to the left. */
    private static byte[] differences(int[] rgb, int widthPx, int rows) {
        byte[] out = new byte[3 * widthPx * rows];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int left = 0;
            for (int i = row * widthPx, end = i + widthPx; i < end; i++) {
                int here = rgb[i];
                out[at] = (byte) ((here >> 16) - (left >> 16));
                out[at + 1] = (byte) ((here >> 8) - (left >> 8));
                out[at + 2] = (byte) (here - left);
                at += 3;
                left = here;
            }
        }
        return out;
    }

    private static TiffDirectory directory(
            PixelSource source, GeoPlacement placement, String description, StripTable strips) {
        TiffDirectory tags = new TiffDirectory();
        tags.longs(256, source.widthPx()).longs(257, source.heightPx());
        tags.shorts(258, 8, 8, 8); // bits of red, green, blue
        tags.shorts(259, 8).shorts(262, 2); // deflate; red, green, blue
        if (!description.isEmpty()) {
            tags.text(270, description);
        }
        tags.longs(273, strips.offsets());
        tags.shorts(277, 3);
        tags.longs(278, source.listStrips().get(0).rows());
        tags.longs(279, strips.lengths());
        tags.rational(282, source.dpi()).rational(283, source.dpi());
        tags.shorts(284, 1).shorts(296, 2); // colours interleaved; resolution in inches
        tags.text(305, "Caspia");
        tags.shorts(317, 2); // differences from the left
        double unitsPerPx = placement.unitsPerPx();
        tags.doubles(33550, unitsPerPx, unitsPerPx, 0);
        tags.doubles(33922, 0, 0, 0, placement.westUnits(), placement.northUnits(), 0);
        GeoKeys.of(placement.projection()).writeTo(tags);
        return tags;
    }
}
