package org.caspia.render.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.caspia.render.PxPoint;
import org.caspia.render.geom.MapBounds;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.PathMaker;
import org.caspia.render.raster.LineRaster;
import org.caspia.render.raster.LineRaster.Look;
import org.caspia.render.style.Symbol.Pen;

/**
 * A surface, or a strip of one, being painted.
 *
 * @param g in device pixels of this strip
 * @param lines painter of lines onto this strip's pixels; empty where lines are kept as such
 * @param paths from map metres to device pixels of the whole picture
 * @param clip what of the map can be seen here, with a margin for wide strokes
 * @param density device pixels to a logical pixel
 * @param topPx first row of the strip, logical pixels of the whole picture
 * @param bottomPx row after the last one of the strip, logical pixels of the whole picture
 * @param vector whether shapes and text are kept as such
 */
public record Canvas(
        Graphics2D g,
        Optional<LineRaster> lines,
        PathMaker paths,
        MapBounds clip,
        double density,
        double topPx,
        double bottomPx,
        boolean vector) {
    /** The same surface for painters that think in logical pixels of the whole picture, see {@link #inLogicalPixels}. */
    public Canvas plain() {
        return new Canvas(g, lines, paths, clip, 1, topPx, bottomPx, vector);
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

    /** Fills the rings of shapes. Positions are rounded in the whole picture, so that every strip of it rounds alike. */
    public void areas(List<MapShape> shapes, int argb) {
        Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        shapes.forEach(shape -> paths.addRings(shape, clip, path));
        AffineTransform device = g.getTransform();
        g.translate(0, -Math.rint(topPx * density));
        fill(path, argb);
        g.setTransform(device);
    }

    /** Fills all that is outside of the rings of a shape. */
    public void outside(MapShape shape, int argb) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        paths.addRings(shape, clip, path);
        double left = paths.toXPx(clip.minX());
        double top = paths.toYPx(clip.maxY());
        path.append(
                new Rectangle2D.Double(left, top, paths.toXPx(clip.maxX()) - left, paths.toYPx(clip.minY()) - top),
                false);
        AffineTransform device = g.getTransform();
        g.translate(0, -Math.rint(topPx * density));
        fill(path, argb);
        g.setTransform(device);
    }

    /** Draws the lines of shapes, and the outlines of their rings. */
    public void lines(List<MapShape> shapes, Pen pen) {
        if (lines.isPresent()) {
            lines.get().paint(shapes, clip, new Look(pen.argb(), pen.widthPx() * density, dashes(pen)));
        } else {
            Path2D path = new Path2D.Float();
            shapes.forEach(shape -> paths.addLines(shape, clip, path));
            stroke(path, pen);
        }
    }

    private float[] dashes(Pen pen) {
        float[] dash = new float[pen.dashPx().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (pen.dashPx().get(i) * density);
        }
        return dash;
    }

    /** Draws a line with round ends. */
    public void stroke(Shape shape, Pen pen) {
        stroke(shape, pen, BasicStroke.CAP_ROUND);
    }

    /** Draws a line with ends of a kind of {@link BasicStroke}. */
    public void stroke(Shape shape, Pen pen, int cap) {
        float width = (float) (pen.widthPx() * density);
        float[] dash = dashes(pen);
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
