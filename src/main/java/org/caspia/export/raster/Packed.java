package org.caspia.export.raster;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Packed bytes in an array that may be longer than they are.
 *
 * @param bytes the array
 * @param length how many of its bytes count
 * @param checksum Adler-32 of the bytes before packing
 * @param rawLength how many bytes there were before packing
 */
@SuppressWarnings("ArrayRecordComponent") // handed from a worker to the writer and never compared
record Packed(byte[] bytes, int length, long checksum, long rawLength) {
    /** Packs everything the deflater has been given; {@code flush} as in {@link Deflater#deflate(byte[], int, int, int)}. */
    static Packed all(Deflater deflater, int flush, long checksum, long rawLength) {
        byte[] out = new byte[(int) Math.max(1024, rawLength / 4)];
        int length = 0;
        while (true) {
            int got = deflater.deflate(out, length, out.length - length, flush);
            length += got;
            if (length < out.length) {
                return new Packed(out, length, checksum, rawLength);
            }
            out = Arrays.copyOf(out, out.length * 2);
        }
    }
}
