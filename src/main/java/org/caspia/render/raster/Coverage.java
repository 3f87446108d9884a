package org.caspia.render.raster;

/**
 * How much of each pixel of a strip something covers. A bit for every eight pixels of a row tells whether they were touched, so that a
 * sparse thing costs only what it touches.
 */
final class Coverage {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int BLOCK_BITS = 3;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int WORD_BITS = BLOCK_BITS + 6;

    private final int width;
    private final int wordsInRow;
    private final byte[] shares;
    private final long[] touched;

    Coverage(int width, int rows) {
        this.width = width;
        this.wordsInRow = (width >> WORD_BITS) + 1;
        this.shares = new byte[width * rows];
        this.touched = new long[wordsInRow * rows];
    }

    /** Covers a pixel at least so much. What is drawn twice is not darker for it. */
    void cover(int row, int column, int share) {
        int at = row * width + column;
        if (share > (shares[at] & 255)) {
            shares[at] = (byte) share;
            touch(row, column);
        }
    }

    /** Covers a pixel by so much more. */
    void add(int row, int column, int share) {
        int at = row * width + column;
        shares[at] = (byte) Math.min(255, (shares[at] & 255) + share);
        touch(row, column);
    }

    private void touch(int row, int column) {
        touched[row * wordsInRow + (column >> WORD_BITS)] |= 1L << (column >> BLOCK_BITS);
    }

    /** Lays a colour over opaque pixels where they are covered, and forgets what is covered. */
    void flush(int argb, int[] pixels, int offset) {
        int alpha = argb >>> 24;
        int factor = alpha + (alpha >> 7);
        for (int word = 0; word < touched.length; word++) {
            long blocks = touched[word];
            touched[word] = 0;
            int start = word / wordsInRow * width;
            int firstColumn = word % wordsInRow << WORD_BITS;
            for (int column = firstColumn; blocks != 0; column += BLOCK, blocks >>>= 1) {
                if ((blocks & 1) == 0) {
                    continue;
                }
                int to = start + Math.min(width, column + BLOCK);
                for (int i = start + column; i < to; i++) {
                    int share = shares[i] & 255;
                    if (share != 0) {
                        shares[i] = 0;
                        pixels[offset + i] = over(argb, (share + (share >> 7)) * factor >> 8, pixels[offset + i]);
                    }
                }
            }
        }
    }

    /** A colour over an opaque pixel; share from 0 to 256. */
    private static int over(int argb, int share, int below) {
        int keep = 256 - share;
        int redBlue = (argb & RED_BLUE) * share + (below & RED_BLUE) * keep + 0x800080;
        int green = (argb & GREEN) * share + (below & GREEN) * keep + 0x8000;
        return 0xFF000000 | redBlue >>> 8 & RED_BLUE | green >>> 8 & GREEN;
    }
}
