package org.caspia.render.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.caspia.render.PxPoint;
import org.caspia.render.geom.MapBounds;
import org.caspia.render.geom.PathMaker;
import org.caspia.render.style.Symbol.Pen;

/**
 * A surface, or a strip of one, being painted.
 *
 * @param g in device pixels of this strip
 * @param paths from map metres to device pixels of this strip
 * @param clip what of the map can be seen here, with a margin for wide strokes
 * @param density device pixels to a logical pixel
 * @param topPx first row of the strip, logical pixels of the whole picture
 * @param bottomPx row after the last one of the strip, logical pixels of the whole picture
 * @param vector whether shapes and text are kept as such
 */
public record Canvas(
        Graphics2D g, PathMaker paths, MapBounds clip, double density, double topPx, double bottomPx, boolean vector) {
    /** The same surface for painters that think in logical pixels of the whole picture, see {@link #inLogicalPixels}. */
    public Canvas plain() {
        return new Canvas(g, paths, clip, 1, topPx, bottomPx, vector);
    }

    /** Tells whether something about a point can be seen in this strip. */
    public boolean sees(PxPoint at, double reachPx) {
        return at.yPx() + reachPx >= topPx && at.yPx() - reachPx <= bottomPx;
    }

    /** Fills a shape. */
    public void fill(Shape shape, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(shape);
    }

    /** Draws a line with round ends. */
    public void stroke(Shape shape, Pen pen) {
        stroke(shape, pen, BasicStroke.CAP_ROUND);
    }

    /** Draws a line with ends of a kind of {@link BasicStroke}. */
    public void stroke(Shape shape, Pen pen, int cap) {
        float width = (float) (pen.widthPx() * density);
        float[] dash = new float[pen.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (pen.dashPx().get(i) * density);
        }
        // On a fine or a faint line, or on one with many small turns, nobody sees a round join, but it takes most of
        // the time.
        boolean fine = width < 2.2f || pen.argb() >>> 24 < 0x40;
        int join = width < 5.5f || fine ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
        int ends = fine ? BasicStroke.CAP_BUTT : cap;
        g.setStroke(
                dash.length == 0
                        ? new BasicStroke(width, ends, join)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, join, 10, dash, 0));
        g.setColor(new Color(pen.argb(), true));
        g.draw(shape);
    }

    /** Runs a painter that thinks in logical pixels of the whole picture. */
    public void inLogicalPixels(Runnable painter) {
        AffineTransform device = g.getTransform();
        g.scale(density, density);
        g.translate(0, -topPx);
        painter.run();
        g.setTransform(device);
    }
}
