package org.caspia.export.raster;

/** Joins the Adler-32 checksums of two neighbouring runs of bytes, after {@code adler32_combine} of zlib by Mark Adler. */
final class Adler {
    private static final long BASE = 65521;

    private Adler() {}

    /** Returns the checksum of the two runs together, from theirs and the length of the second. */
    static long joined(long first, long second, long secondLength) {
        long remainder = secondLength % BASE;
        long low = first & 0xffff;
        long high = remainder * low % BASE;
        low += (second & 0xffff) + BASE - 1;
        high += (first >> 16 & 0xffff) + (second >> 16 & 0xffff) + BASE - remainder;
        return high % BASE << 16 | low % BASE;
    }
}
