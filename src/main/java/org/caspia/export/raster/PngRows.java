package org.caspia.export.raster;

/**
 * Turns pixels into the filtered rows of a PNG (Portable Network Graphics, 2nd edition, chapter 9): a filter byte, then red, green and
 * blue, each as the difference from the pixel to the left (filter 1) or above (filter 2), whichever is smaller over the row. The first row of
 * a strip never looks up, so strips can be packed independently.
 */
final class PngRows {
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private PngRows() {}

    /** Returns the number of bytes that the rows take. */
    static int size(int widthPx, int rows) {
        return rows * (1 + 3 * widthPx);
    }

    /** Writes the filtered rows of a strip into {@code out} from its beginning. */
    static void filter(int[] rgb, int widthPx, int rows, byte[] out) {
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int from = row * widthPx;
            boolean up = row > 0 && costUp(rgb, from, widthPx) <= costSub(rgb, from, widthPx);
            out[at++] = up ? UP : SUB;
            at = up ? writeUp(rgb, from, widthPx, out, at) : writeSub(rgb, from, widthPx, out, at);
        }
    }

    /** Counts the pixels that differ from the one above: cheap, and what matters most to the packer is exact repetition. */
    private static int costUp(int[] rgb, int from, int widthPx) {
        int cost = 0;
        for (int i = from, end = from + widthPx; i < end; i++) {
            cost += (rgb[i] ^ rgb[i - widthPx]) == 0 ? 0 : 1;
        }
        return cost;
    }

    private static int costSub(int[] rgb, int from, int widthPx) {
        int cost = 1;
        for (int i = from + 1, end = from + widthPx; i < end; i++) {
            cost += (rgb[i] ^ rgb[i - 1]) == 0 ? 0 : 1;
        }
        return cost;
    }

    private static int writeUp(int[] rgb, int from, int widthPx, byte[] out, int start) {
        int at = start;
        for (int i = from, end = from + widthPx; i < end; i++) {
            int here = rgb[i];
            int above = rgb[i - widthPx];
            out[at] = (byte) ((here >> 16) - (above >> 16));
            out[at + 1] = (byte) ((here >> 8) - (above >> 8));
            out[at + 2] = (byte) (here - above);
            at += 3;
        }
        return at;
    }

    private static int writeSub(int[] rgb, int from, int widthPx, byte[] out, int start) {
        int at = start;
        int left = 0;
        for (int i = from, end = from + widthPx; i < end; i++) {
            int here = rgb[i];
            out[at] = (byte) ((here >> 16) - (left >> 16));
            out[at + 1] = (byte) ((here >> 8) - (left >> 8));
            out[at + 2] = (byte) (here - left);
            at += 3;
            left = here;
        }
        return at;
    }
}
