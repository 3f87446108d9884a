package org.caspia.render.raster;

/** Cuts a line into dashes, or leaves it whole. */
final class Dashes {
    private final Brush brush;
    private final float[] lengths;
    private final double pattern;
    private int piece;
    private double left;
    /** Whether the piece began before the stretch that is being drawn. */
    private boolean begun;

    Dashes(Brush brush, float[] lengths) {
        this.brush = brush;
        this.lengths = lengths;
        double sum = 0;
        for (float length : lengths) {
            sum += length;
        }
        this.pattern = sum;
    }

    /** Goes on as a line does so far from its beginning. */
    void startAt(double px) {
        if (lengths.length > 0) {
            double rest = px % pattern;
            piece = 0;
            while (rest >= lengths[piece] && piece < lengths.length - 1) {
                rest -= lengths[piece];
                piece++;
            }
            left = Math.max(0, lengths[piece] - rest);
            begun = rest > 0;
        }
    }

    void draw(double x0, double y0, double x1, double y1) {
        if (lengths.length == 0) {
            brush.draw(x0, y0, x1, y1, 0);
            return;
        }
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double done = 0;
        while (length - done >= left) {
            stretch(new double[] {x0, y0, x1, y1}, done / length, (done + left) / length, Brush.CUT_END);
            done += left;
            piece = (piece + 1) % lengths.length;
            left = lengths[piece];
            begun = false;
        }
        left -= length - done;
        if (length > done) {
            stretch(new double[] {x0, y0, x1, y1}, done / length, 1, 0);
            begun = true;
        }
    }

    private void stretch(double[] line, double from, double to, int cutEnd) {
        if (piece % 2 == 0) {
            double dx = line[2] - line[0];
            double dy = line[3] - line[1];
            int cut = cutEnd | (begun ? 0 : Brush.CUT_START);
            brush.draw(line[0] + dx * from, line[1] + dy * from, line[0] + dx * to, line[1] + dy * to, cut);
        }
    }
}
