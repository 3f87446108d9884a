package org.caspia.render.layer;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.caspia.render.PxPoint;
import org.caspia.render.scene.Canvas;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;

/** Symbols of the corridor's nodes, the same on the map and in the legend. The canvas is in logical pixels. */
public final class NodeSymbols {
    private static final float RING_PX = 1.7f;

    private final Palette colors;
    private final int ink;

    /**
     * Makes symbols in an ink.
     *
     * @param colors the theme's colours
     * @param ink colour of rings and bars
     */
    public NodeSymbols(Palette colors, int ink) {
        this.colors = colors;
        this.ink = ink;
    }

    void station(Canvas canvas, PxPoint at, double r) {
        disc(canvas, at, r, ink);
    }

    /** A ring with a dot, in the colour of the sea. */
    public void port(Canvas canvas, PxPoint at, double r) {
        disc(canvas, at, r, colors.sea());
        canvas.fill(circle(at, r * 0.45), colors.sea());
    }

    /** A square on its corner. */
    public void border(Canvas canvas, PxPoint at, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.xPx(), at.yPx() - r);
        path.lineTo(at.xPx() + r, at.yPx());
        path.lineTo(at.xPx(), at.yPx() + r);
        path.lineTo(at.xPx() - r, at.yPx());
        path.closePath();
        canvas.fill(path, colors.paper());
        canvas.stroke(path, new Pen(ink, RING_PX, List.of()));
    }

    /** Two pairs of rails that do not meet. */
    public void gaugeChange(Canvas canvas, PxPoint at, double r) {
        disc(canvas, at, r + 1.2, ink);
        Path2D bars = new Path2D.Double();
        for (double x : new double[] {at.xPx() - r * 0.45, at.xPx() + r * 0.45}) {
            bars.moveTo(x, at.yPx() - r * 0.75);
            bars.lineTo(x, at.yPx() + r * 0.75);
        }
        canvas.stroke(bars, new Pen(ink, 1.6f, List.of()), BasicStroke.CAP_BUTT);
    }

    private void disc(Canvas canvas, PxPoint at, double r, int ring) {
        canvas.fill(circle(at, r), colors.paper());
        canvas.stroke(circle(at, r), new Pen(ring, RING_PX, List.of()));
    }

    /** A circle about a point. */
    public static Ellipse2D circle(PxPoint at, double r) {
        return new Ellipse2D.Double(at.xPx() - r, at.yPx() - r, 2 * r, 2 * r);
    }
}
