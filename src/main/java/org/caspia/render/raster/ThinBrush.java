package org.caspia.render.raster;

/**
 * Draws thin lines, column by column where they are rather level and row by row where they are rather steep. What consecutive stretches
 * cover adds up, so that a line of very short ones is whole.
 */
final class ThinBrush implements Brush {
    private final Coverage coverage;
    private final int width;
    private final int fromRow;
    private final int toRow;
    private double half;

    /** Draws into the rows of a strip. */
    ThinBrush(Coverage coverage, int width, int fromRow, int toRow) {
        this.coverage = coverage;
        this.width = width;
        this.fromRow = fromRow;
        this.toRow = toRow;
    }

    ThinBrush withWidth(double widthPx) {
        half = widthPx / 2;
        return this;
    }

    @Override
    public void draw(double x0, double y0, double x1, double y1, int cutEnds) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        if (Math.max(y0, y1) + 2 < fromRow || Math.min(y0, y1) - 2 > toRow) {
            return;
        }
        if (Math.abs(dx) >= Math.abs(dy)) {
            if (dx > 0) {
                drawLevel(x0, x1, y0, dy / dx);
            } else if (dx < 0) {
                drawLevel(x1, x0, y1, dy / dx);
            }
        } else if (dy > 0) {
            drawSteep(y0, y1, x0, dx / dy);
        } else {
            drawSteep(y1, y0, x1, dx / dy);
        }
    }

    private void drawLevel(double x0, double x1, double y0, double slope) {
        double thick = half * Math.sqrt(1 + slope * slope);
        int last = last(x1, width);
        for (int x = first(x0, 0); x <= last; x++) {
            double from = greater(x0, x);
            double to = less(x1, x + 1.0);
            double share = (to - from) * 255;
            double middle = y0 + ((from + to) / 2 - x0) * slope;
            double top = greater(fromRow, middle - thick);
            double bottom = less(toRow, middle + thick);
            for (int y = (int) top; y < bottom; y++) {
                double covered = less(y + 1.0, bottom) - greater(y, top);
                coverage.add(y - fromRow, x, (int) (share * covered + 0.5));
            }
        }
    }

    private void drawSteep(double y0, double y1, double x0, double slope) {
        double thick = half * Math.sqrt(1 + slope * slope);
        int last = last(y1, toRow);
        for (int y = first(y0, fromRow); y <= last; y++) {
            double from = greater(y0, y);
            double to = less(y1, y + 1.0);
            double share = (to - from) * 255;
            double middle = x0 + ((from + to) / 2 - y0) * slope;
            double left = greater(0, middle - thick);
            double right = less(width, middle + thick);
            for (int x = (int) left; x < right; x++) {
                double covered = less(x + 1.0, right) - greater(x, left);
                coverage.add(y - fromRow, x, (int) (share * covered + 0.5));
            }
        }
    }

    /** The first pixel of a stretch that begins there, none before the given one. */
    private static int first(double start, int least) {
        return start <= least ? least : (int) start;
    }

    /** The last pixel of a stretch that ends there, always before the given one; -1 or less if there is none. */
    private static int last(double end, int beyond) {
        return end >= beyond ? beyond - 1 : end < 0 ? -1 : (int) end;
    }

    // Plain comparisons: the window's compiler makes calls of Math.min and Math.max.

    private static double less(double a, double b) {
        return a < b ? a : b;
    }

    private static double greater(double a, double b) {
        return a > b ? a : b;
    }
}
