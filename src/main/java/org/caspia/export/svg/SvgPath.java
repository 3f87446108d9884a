package org.caspia.export.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * Writes path data. Positions are rounded to hundredths of a pixel first and the steps between them are written, so that the rounding
 * never adds up; steps of no length are left out.
 */
final class SvgPath {
    /** Far outside of any picture; keeps numbers short where a shape reaches far beyond the edge. */
    private static final double LIMIT_PX = 1e7;

    private final SvgOut out;
    private final double[] points = new double[6];
    private long x;
    private long y;
    private char command;

    private SvgPath(SvgOut out) {
        this.out = out;
    }

    /** Writes the data of a shape under an affine map. */
    static void write(SvgOut out, Shape shape, AffineTransform transform) {
        new SvgPath(out).write(shape.getPathIterator(transform));
    }

    private void write(PathIterator path) {
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> move();
                case PathIterator.SEG_LINETO -> line();
                case PathIterator.SEG_QUADTO -> curve('q', 2);
                case PathIterator.SEG_CUBICTO -> curve('c', 3);
                case PathIterator.SEG_CLOSE -> {
                    out.raw("z");
                    command = 'z';
                }
                default -> throw new IllegalStateException("Java2D knows no such segment");
            }
        }
    }

    private void move() {
        x = rounded(points[0]);
        y = rounded(points[1]);
        out.raw("M").hundredths(x);
        separated(y);
        command = 'M';
    }

    private void line() {
        long toX = rounded(points[0]);
        long toY = rounded(points[1]);
        if (toX == x && toY == y && command != 'M') {
            return;
        }
        first('l', toX - x);
        separated(toY - y);
        x = toX;
        y = toY;
    }

    private void curve(char letter, int count) {
        long toX = x;
        long toY = y;
        for (int i = 0; i < count; i++) {
            toX = rounded(points[2 * i]);
            toY = rounded(points[2 * i + 1]);
            if (i == 0) {
                first(letter, toX - x);
            } else {
                separated(toX - x);
            }
            separated(toY - y);
        }
        x = toX;
        y = toY;
    }

    /** Writes the first number of a command, whose letter is left out where it repeats. */
    private void first(char letter, long value) {
        if (command == letter) {
            separated(value);
        } else {
            out.raw(letter == 'l' ? "l" : letter == 'q' ? "q" : "c").hundredths(value);
            command = letter;
        }
    }

    private void separated(long value) {
        if (value >= 0) {
            out.raw(" ");
        }
        out.hundredths(value);
    }

    private static long rounded(double px) {
        return Math.round(Math.max(-LIMIT_PX, Math.min(LIMIT_PX, px)) * 100);
    }
}
