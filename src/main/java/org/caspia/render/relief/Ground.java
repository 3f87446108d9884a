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
        Columns across = columns(strip);
        Stretched landRows = new Stretched(land, across);
        Stretched seaRows = new Stretched(sea, across);
        for (int y = strip.fromRow(); y < strip.toRow(); y++) {
            double v = (strip.originYM() - (y + 0.5) * strip.metresPerPixel()) / stepM - fromRow;
            int j = Math.max(0, Math.min(rows - 2, (int) v));
            int share = (int) (Math.max(0, Math.min(1, v - j)) * 256);
            landRows.setRow(j, share);
            seaRows.setRow(j, share);
            colorRow(argb, offset + (y - strip.fromRow()) * strip.width(), landRows, seaRows);
        }
    }

    /** Between which columns of the lattice each pixel of a row lies, and its share of the second from 0 to 256. */
    private record Columns(int[] left, int[] share) {}

    private Columns columns(Strip strip) {
        Columns across = new Columns(new int[strip.width()], new int[strip.width()]);
        for (int x = 0; x < strip.width(); x++) {
            double u = (strip.originXM() + (x + 0.5) * strip.metresPerPixel()) / stepM - fromColumn;
            int i = Math.max(0, Math.min(columns - 2, (int) u));
            across.left()[x] = i;
            across.share()[x] = (int) (Math.max(0, Math.min(1, u - i)) * 256);
        }
        return across;
    }

    /** Two rows of a lattice drawn out to the width of the picture. They serve all rows of pixels between them. */
    private final class Stretched {
        private final int[] lattice;
        private final Columns across;
        private final int[] blended;
        private int[] below;
        private int[] above;
        private int belowRow = -1;
        private int aboveRow = -1;
        private int row;
        private int share;

        Stretched(int[] lattice, Columns across) {
            this.lattice = lattice;
            this.across = across;
            this.below = new int[across.left().length];
            this.above = new int[across.left().length];
            this.blended = new int[across.left().length];
        }

        void setRow(int newRow, int newShare) {
            row = newRow;
            share = newShare;
        }

        /** Writes opaque colours of the pixels from one column to another. */
        void write(int from, int to, int[] argb, int at) {
            stretch();
            blendRow(from, to);
            System.arraycopy(blended, from, argb, at + from, to - from);
        }

        /** One index for all arrays, so that the compiler makes it eight pixels at a time. */
        private void blendRow(int from, int to) {
            int keep = 256 - share;
            int add = share;
            int[] low = below;
            int[] high = above;
            int[] out = blended;
            for (int x = from; x < to; x++) {
                int redBlue = ((low[x] & RED_BLUE) * keep + (high[x] & RED_BLUE) * add) >>> 8 & RED_BLUE;
                int green = ((low[x] & GREEN) * keep + (high[x] & GREEN) * add) >>> 8 & GREEN;
                out[x] = OPAQUE | redBlue | green;
            }
        }

        int colorAt(int x) {
            stretch();
            return blend(below[x], above[x], share);
        }

        /** Rows come from the top of the picture down, so that the lower of two rows is the upper of the next two. */
        private void stretch() {
            if (aboveRow != row + 1) {
                int[] free = above;
                if (belowRow == row + 1) {
                    above = below;
                    below = free;
                    belowRow = -1;
                } else {
                    stretch(row + 1, above);
                }
                aboveRow = row + 1;
            }
            if (belowRow != row) {
                stretch(row, below);
                belowRow = row;
            }
        }

        private void stretch(int latticeRow, int[] out) {
            int start = latticeRow * columns;
            int[] left = across.left();
            int[] shares = across.share();
            for (int x = 0; x < out.length; x++) {
                int i = start + left[x];
                out[x] = blend(lattice[i], lattice[i + 1], shares[x]);
            }
        }
    }

    private static void colorRow(int[] argb, int at, Stretched landRows, Stretched seaRows) {
        int width = landRows.below.length;
        int x = 0;
        while (x < width) {
            int cover = argb[at + x] >>> 24;
            int end = x + 1;
            if (cover == 255) {
                while (end < width && argb[at + end] >>> 24 == 255) {
                    end++;
                }
                landRows.write(x, end, argb, at);
            } else if (cover == 0) {
                while (end < width && argb[at + end] >>> 24 == 0) {
                    end++;
                }
                seaRows.write(x, end, argb, at);
            } else {
                int color = blend(seaRows.colorAt(x), landRows.colorAt(x), cover + (cover >> 7));
                argb[at + x] = OPAQUE | color;
            }
            x = end;
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
