package org.caspia.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.caspia.render.paint.Frame;
import org.caspia.render.paint.MapPainter;
import org.caspia.render.style.Palette;

/** One map of a sheet, with what shows where it lies: the frame of the other maps in it, or itself in a wider inset. */
final class SheetPanel {
    private static final double INSET_SHARE = 0.36;
    private static final int EDGE_STEPS = 24;

    private final boolean vector;
    private final Color ink;
    private final Color paper;
    private final Viewport view;
    private final Frame map;
    private final Optional<Viewport> outlined;
    private final Optional<Viewport> insetView;
    private final Optional<Frame> inset;

    SheetPanel(MapPainter painter, MapSheet sheet, SheetLayout layout, MapSheet.Panel panel, boolean vector)
            throws ProblemException {
        this.vector = vector;
        Palette palette = sheet.theme() == Theme.LIGHT ? Palette.light() : Palette.dark();
        ink = new Color(palette.ink() | 0xFF000000, true);
        paper = new Color(palette.paper() | 0xFF000000, true);
        MapOptions options = panel.options()
                .withTheme(sheet.theme())
                .withVector(vector)
                .withPixelDensity(vector ? 1 : sheet.size().density());
        view = layout.view(panel.place().view());
        map = painter.prepare(view, options, new Cancellation());
        outlined = panel.place().outlined().map(layout::view);
        int insetWidthPx = (int) (view.widthPx() * INSET_SHARE);
        int insetHeightPx = (int) (view.heightPx() * INSET_SHARE);
        insetView = panel.place().inset().map(wide -> wide.in(insetWidthPx, insetHeightPx));
        inset = insetView.isEmpty()
                ? Optional.empty()
                : Optional.of(painter.prepare(insetView.get(), bare(options), new Cancellation()));
    }

    private static MapOptions bare(MapOptions options) {
        return options.withFurniture(Furniture.none())
                .withCorridors(CorridorOverlay.NONE)
                .withLayer(MapLayer.PLACE_LABELS, false);
    }

    /** Paints the map with its upper left corner at the origin. */
    void paint(Graphics2D g) {
        paint(g, map);
        outlined.ifPresent(other -> outline(g, frameOf(other, view), 1f));
        if (inset.isPresent()) {
            Viewport wide = insetView.orElseThrow();
            int top = view.heightPx() - wide.heightPx();
            Graphics2D corner = (Graphics2D) g.create();
            corner.translate(0, top);
            corner.clip(new Rectangle(wide.widthPx(), wide.heightPx()));
            paint(corner, inset.get());
            outline(corner, frameOf(view, wide), 1.4f);
            corner.dispose();
            g.setColor(paper);
            g.setStroke(new BasicStroke(3));
            g.drawLine(0, top, wide.widthPx(), top);
            g.drawLine(wide.widthPx(), top, wide.widthPx(), view.heightPx());
        }
    }

    private void paint(Graphics2D g, Frame frame) {
        if (vector) {
            frame.paint(g);
        } else {
            paintPixels(g, frame);
        }
    }

    private void outline(Graphics2D g, Shape frame, float widthPx) {
        g.setColor(paper);
        g.setStroke(new BasicStroke(widthPx + 1.6f));
        g.draw(frame);
        g.setColor(ink);
        g.setStroke(new BasicStroke(widthPx));
        g.draw(frame);
    }

    /** The edge of one view as it lies in another, whose projection bends it. */
    private static Shape frameOf(Viewport of, Viewport in) {
        Path2D path = new Path2D.Double();
        double[][] corners = {{0, 0}, {of.widthPx(), 0}, {of.widthPx(), of.heightPx()}, {0, of.heightPx()}};
        for (int i = 0; i < 4 * EDGE_STEPS; i++) {
            double[] from = corners[i / EDGE_STEPS];
            double[] to = corners[(i / EDGE_STEPS + 1) % 4];
            double t = (double) (i % EDGE_STEPS) / EDGE_STEPS;
            Optional<PxPoint> point = of.findLonLat(from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]))
                    .flatMap(in::findPx);
            if (point.isPresent() && path.getCurrentPoint() == null) {
                path.moveTo(point.get().xPx(), point.get().yPx());
            } else {
                point.ifPresent(px -> path.lineTo(px.xPx(), px.yPx()));
            }
        }
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** The pixels of a map, laid on whole pixels of the page so that they stay as sharp as they are. */
    private static void paintPixels(Graphics2D g, Frame frame) {
        int width = frame.widthDevicePx();
        int height = frame.heightDevicePx();
        BufferedImage map = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        frame.paintRows(((DataBufferInt) map.getRaster().getDataBuffer()).getData(), 0, 0, height);
        AffineTransform logical = g.getTransform();
        g.setTransform(AffineTransform.getTranslateInstance(
                Math.rint(logical.getTranslateX()), Math.rint(logical.getTranslateY())));
        g.drawImage(map, 0, 0, null);
        g.setTransform(logical);
    }
}
