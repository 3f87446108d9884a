package org.caspia.render.relief;

/**
 * The ground under one picture: colours of land and sea on a lattice of the map, smooth between its points. Takes pixels whose alpha says
 * how much of them is land and leaves opaque land, sea and page. Strips of a picture can be coloured by several threads.
 */
public final class Ground {
    private static final int OPAQUE = 0xFF000000;
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    private final double stepM;
    private final int fromColumn;
    private final int fromRow;
    private final int columns;
    private final int rows;
    private final int[] land;
    private final int[] sea;

    Ground(double stepM, int fromColumn, int fromRow, int columns, int rows) {
        this.stepM = stepM;
        this.fromColumn = fromColumn;
        this.fromRow = fromRow;
        this.columns = columns;
        this.rows = rows;
        this.land = new int[columns * rows];
        this.sea = new int[columns * rows];
    }

    /**
     * Where a strip lies.
     *
     * @param originXM map x of the left edge of the whole picture
     * @param originYM map y of the top edge of the whole picture
     * @param metresPerPixel map metres to a device pixel
     * @param width device pixels
     * @param fromRow first row of the strip in the whole picture
     * @param toRow row after the last one
     */
    public record Strip(double originXM, double originYM, double metresPerPixel, int width, int fromRow, int toRow) {}

    void paste(GroundBlock block, int column, int row) {
        int left = Math.max(column, fromColumn);
        int right = Math.min(column + GroundBlock.SIZE, fromColumn + columns);
        int bottom = Math.max(row, fromRow);
        int top = Math.min(row + GroundBlock.SIZE, fromRow + rows);
        for (int j = bottom; j < top; j++) {
            int from = (j - row) * GroundBlock.SIZE + left - column;
            int to = (j - fromRow) * columns + left - fromColumn;
            System.arraycopy(block.land(), from, land, to, right - left);
            System.arraycopy(block.sea(), from, sea, to, right - left);
        }
    }

    /**
     * Colours a strip in place.
     *
     * @param strip where it lies; inside of the picture that this ground was made for
     * @param argb premultiplied pixels, row by row; alpha is the share of land
     * @param offset index of the strip's first pixel
     */
    public void color(Strip strip, int[] argb, int offset) {
        int[] landRow = new int[columns];
        int[] seaRow = new int[columns];
        for (int y = strip.fromRow(); y < strip.toRow(); y++) {
            double v = (strip.originYM() - (y + 0.5) * strip.metresPerPixel()) / stepM - fromRow;
            int j = Math.max(0, Math.min(rows - 2, (int) v));
            int share = (int) (Math.max(0, Math.min(1, v - j)) * 256);
            blendRows(land, j, share, landRow);
            blendRows(sea, j, share, seaRow);
            colorRow(strip, argb, offset + (y - strip.fromRow()) * strip.width(), landRow, seaRow);
        }
    }

    private void blendRows(int[] lattice, int j, int share, int[] out) {
        int low = j * columns;
        int high = low + columns;
        for (int i = 0; i < columns; i++) {
            out[i] = blend(lattice[low + i], lattice[high + i], share);
        }
    }

    private void colorRow(Strip strip, int[] argb, int at, int[] landRow, int[] seaRow) {
        double u = (strip.originXM() + 0.5 * strip.metresPerPixel()) / stepM - fromColumn;
        // Fixed point with 16 bits behind the point: doubles would cost as much as the blending.
        long position = (long) (u * 65536);
        long step = Math.round(strip.metresPerPixel() / stepM * 65536);
        for (int x = 0; x < strip.width(); x++) {
            int i = (int) (position >> 16);
            int share = (int) (position >> 8) & 255;
            int cover = argb[at + x] >>> 24;
            int color;
            if (cover == 255) {
                color = blend(landRow[i], landRow[i + 1], share);
            } else {
                color = blend(seaRow[i], seaRow[i + 1], share);
                if (cover != 0) {
                    color = blend(color, blend(landRow[i], landRow[i + 1], share), cover + (cover >> 7));
                }
            }
            argb[at + x] = OPAQUE | color;
            position += step;
        }
    }

    /** Blends two colours, red and blue in one multiplication; share of the second from 0 to 256. */
    private static int blend(int a, int b, int share) {
        int keep = 256 - share;
        int redBlue = ((a & RED_BLUE) * keep + (b & RED_BLUE) * share) >>> 8 & RED_BLUE;
        int green = ((a & GREEN) * keep + (b & GREEN) * share) >>> 8 & GREEN;
        return redBlue | green;
    }
}
