package org.caspia.render.raster;

/**
 * Draws lines that have a body: a pixel is covered by how much of a square one pixel wide, turned along the line, the line
 * takes. Positions are device pixels of the whole picture.
 */
final class WideBrush implements Brush {
    private static final double LEVEL = 1e-9;

    private final Coverage coverage;
    private final int width;
    private final int fromRow;
    private final int toRow;

    private double half;
    private double reach;
    private double startX;
    private double startY;
    private double alongX;
    private double alongY;
    private double length;
    private int cut;

    /** Draws into the rows of a strip. */
    WideBrush(Coverage coverage, int width, int fromRow, int toRow) {
        this.coverage = coverage;
        this.width = width;
        this.fromRow = fromRow;
        this.toRow = toRow;
    }

    WideBrush withWidth(double widthPx) {
        half = widthPx / 2;
        reach = half + 0.5;
        return this;
    }

    @Override
    public void draw(double x0, double y0, double x1, double y1, int cutEnds) {
        if (isSeen(x0, y0, x1, y1)) {
            startX = x0;
            startY = y0;
            length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
            alongX = length == 0 ? 1 : (x1 - x0) / length;
            alongY = length == 0 ? 0 : (y1 - y0) / length;
            cut = cutEnds;
            drawRows(Math.min(y0, y1), Math.max(y0, y1));
        }
    }

    private boolean isSeen(double x0, double y0, double x1, double y1) {
        return Math.max(y0, y1) + reach >= fromRow
                && Math.min(y0, y1) - reach <= toRow
                && Math.max(x0, x1) + reach >= 0
                && Math.min(x0, x1) - reach <= width;
    }

    private void drawRows(double top, double bottom) {
        int first = Math.max(fromRow, (int) Math.floor(top - reach));
        int last = Math.min(toRow - 1, (int) Math.ceil(bottom + reach));
        boolean slanted = Math.abs(alongY) > LEVEL;
        double perRow = slanted ? alongX / alongY : 0;
        double across = slanted ? reach / Math.abs(alongY) : 0;
        boolean upright = Math.abs(alongX) <= LEVEL;
        double perColumn = upright ? 0 : 1 / alongX;
        for (int row = first; row <= last; row++) {
            double below = row + 0.5 - startY;
            // From where to where the row is in the band about the line, and between its ends.
            double from = -width;
            double to = 2.0 * width;
            if (slanted) {
                double middle = startX + below * perRow;
                from = middle - across;
                to = middle + across;
            } else if (Math.abs(below) > reach) {
                continue;
            }
            if (!upright) {
                double start = startX + (-reach - below * alongY) * perColumn;
                double end = startX + (length + reach - below * alongY) * perColumn;
                from = Math.max(from, Math.min(start, end));
                to = Math.min(to, Math.max(start, end));
            }
            int left = Math.max(0, (int) Math.ceil(from - 0.5));
            int right = Math.min(width - 1, (int) Math.floor(to - 0.5));
            if (left <= right) {
                drawRow(row - fromRow, left, right, below);
            }
        }
    }

    private void drawRow(int row, int left, int right, double below) {
        double aside = below * alongX - (left + 0.5 - startX) * alongY;
        double along = (left + 0.5 - startX) * alongX + below * alongY;
        for (int x = left; x <= right; x++) {
            double distance = Math.abs(aside);
            double share;
            // Away from its ends a line is as wide as it is, however they are cut.
            boolean inside = along >= 0.5 && along <= length - 0.5;
            if (inside || cut == 0 && along >= 0 && along <= length) {
                share = across(distance);
            } else {
                share = atAnEnd(distance, along);
            }
            coverage.cover(row, x, (int) (share * 255 + 0.5));
            aside -= alongY;
            along += alongX;
        }
    }

    /** How much of a pixel's width the line takes. Comparisons, for the window's compiler makes calls of Math.min and Math.max. */
    private double across(double distance) {
        double outer = distance + 0.5 < half ? distance + 0.5 : half;
        double inner = distance - 0.5 > -half ? distance - 0.5 : -half;
        return outer - inner;
    }

    private double atAnEnd(double distance, double along) {
        boolean cutStart = (cut & CUT_START) != 0;
        boolean cutEnd = (cut & CUT_END) != 0;
        double from = cutStart ? Math.max(along - 0.5, 0) : along - 0.5;
        double to = cutEnd ? Math.min(along + 0.5, length) : along + 0.5;
        double beyond = along < 0 && !cutStart ? along : along > length && !cutEnd ? along - length : 0;
        double share = across(Math.sqrt(distance * distance + beyond * beyond));
        return Math.max(0, share) * Math.max(0, to - from);
    }
}
