package org.caspia.export.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes true-colour PNG of any size, with or without opacity. Each strip is packed on its own and closed by a sync flush, so that the pieces joined are one
 * valid stream, as in pigz; the stream's checksum is joined from those of the strips.
 */
public final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** First bytes of a zlib stream: deflate, 32 K window, fast. */
    private static final byte[] ZLIB_HEADER = {0x78, 0x01};

    private static final double INCHES_PER_METRE = 1 / 0.0254;

    /** How hard to pack, 1 to 9: beyond this, time grows much faster than files shrink. */
    private static final int LEVEL = 2;

    private final int channels;

    private PngWriter(int channels) {
        this.channels = channels;
    }

    /**
     * Returns a writer of pictures without transparency.
     *
     * @return the writer
     */
    public static PngWriter opaque() {
        return new PngWriter(3);
    }

    /**
     * Returns a writer of pictures with opacity in the upper eight bits of each pixel, colours not premultiplied.
     *
     * @return the writer
     */
    public static PngWriter withOpacity() {
        return new PngWriter(4);
    }

    /**
     * Writes the picture.
     *
     * @param source the picture
     * @param texts texts to store, keyword to text; keywords as in the PNG specification, for instance Title
     * @param out where to write; left open
     * @param progress told the share done, 0 to 1
     * @throws IOException if the target cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(PixelSource source, Map<String, String> texts, OutputStream out, DoubleConsumer progress)
            throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(source));
        chunk(out, "sRGB", new byte[] {0});
        chunk(out, "pHYs", resolution(source.dpi()));
        for (var text : texts.entrySet()) {
            chunk(out, "iTXt", internationalText(text.getKey(), text.getValue()));
        }
        writePixels(source, out, progress);
        chunk(out, "IEND", new byte[0]);
    }

    private void writePixels(PixelSource source, OutputStream out, DoubleConsumer progress) throws IOException {
        chunk(out, "IDAT", ZLIB_HEADER);
        long[] checksum = {1};
        StripPipeline.Sink<Packed> sink = (strip, packed) -> {
            chunk(out, "IDAT", packed.bytes(), packed.length());
            checksum[0] = Adler.joined(checksum[0], packed.checksum(), packed.rawLength());
        };
        StripPipeline.run(source, (strip, rgb) -> pack(source, strip, rgb), sink, progress);
        chunk(out, "IDAT", bigEndian((int) checksum[0]));
    }

    private Packed pack(PixelSource source, PixelSource.Strip strip, int[] rgb) {
        int size = PngRows.size(source.widthPx(), strip.rows(), channels);
        byte[] rows = new byte[size];
        PngRows.filter(rgb, source.widthPx(), strip.rows(), channels, rows);
        Adler32 adler = new Adler32();
        adler.update(rows, 0, size);
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(rows, 0, size);
            if (strip.last()) {
                deflater.finish();
            }
            return Packed.all(deflater, strip.last() ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH, adler.getValue(), size);
        } finally {
            deflater.end();
        }
    }

    private byte[] header(PixelSource source) {
        byte[] data = new byte[13];
        System.arraycopy(bigEndian(source.widthPx()), 0, data, 0, 4);
        System.arraycopy(bigEndian(source.heightPx()), 0, data, 4, 4);
        data[8] = 8; // bits a channel
        data[9] = (byte) (channels == 4 ? 6 : 2); // red, green, blue, with or without opacity
        return data;
    }

    private static byte[] resolution(double dpi) {
        byte[] data = new byte[9];
        byte[] pixelsPerMetre = bigEndian((int) Math.round(dpi * INCHES_PER_METRE));
        System.arraycopy(pixelsPerMetre, 0, data, 0, 4);
        System.arraycopy(pixelsPerMetre, 0, data, 4, 4);
        data[8] = 1; // the unit is the metre
        return data;
    }

    private static byte[] internationalText(String keyword, String text) {
        byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        byte[] data = new byte[key.length + 5 + value.length]; // not packed, no language, no translated keyword
        System.arraycopy(key, 0, data, 0, key.length);
        System.arraycopy(value, 0, data, key.length + 5, value.length);
        return data;
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        chunk(out, type, data, data.length);
    }

    private static void chunk(OutputStream out, String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.write(bigEndian(length));
        out.write(name);
        out.write(data, 0, length);
        out.write(bigEndian((int) crc.getValue()));
    }

    private static byte[] bigEndian(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
