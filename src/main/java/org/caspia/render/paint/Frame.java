package org.caspia.render.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapBounds;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.PathMaker;
import org.caspia.render.raster.LineRaster;
import org.caspia.render.raster.LineRaster.Rows;
import org.caspia.render.relief.Ground;
import org.caspia.render.relief.Ground.Strip;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Drawing;
import org.caspia.render.scene.Look;
import org.caspia.render.text.PlacedText;
import org.caspia.render.text.TextPainter;

/**
 * One picture of the map, culled and with its names placed, ready to be painted: whole or in strips, on pixels or on a vector surface.
 * Immutable; strips can be painted by several threads at once.
 */
public final class Frame {
    private static final int LAND_MASK = 0xFFFFFFFF;
    private static final double CLIP_MARGIN_PX = 12;

    private final Viewport viewport;
    private final MapOptions options;
    private final Parts parts;
    private final TextPainter texts;

    /**
     * What a frame is painted from.
     *
     * @param land coverage of land
     * @param ground colours land and sea
     * @param below steps under the names
     * @param above steps over the names
     * @param names placed names
     * @param furniture what stands around the map
     * @param alternativeText what the picture shows, in words
     */
    record Parts(
            List<MapShape> land,
            Ground ground,
            List<Drawing> below,
            List<Drawing> above,
            List<PlacedText> names,
            Drawing furniture,
            String alternativeText) {}

    Frame(Viewport viewport, MapOptions options, Parts parts, TextPainter texts) {
        this.viewport = viewport;
        this.options = options;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * Returns the view that is shown.
     *
     * @return the viewport the frame was prepared for
     */
    public Viewport viewport() {
        return viewport;
    }

    /**
     * Returns how it looks.
     *
     * @return the options the frame was prepared with
     */
    public MapOptions options() {
        return options;
    }

    /**
     * Returns the names that found a place.
     *
     * @return placed names; the next frame remembers them
     */
    public List<PlacedText> listLabels() {
        return parts.names();
    }

    /**
     * Returns what the picture shows in words, for those who cannot see it.
     *
     * @return a few sentences
     */
    public String alternativeText() {
        return parts.alternativeText();
    }

    /**
     * Returns the width on the device.
     *
     * @return device pixels
     */
    public int widthDevicePx() {
        return (int) Math.round(viewport.widthPx() * options.pixelDensity());
    }

    /**
     * Returns the height on the device.
     *
     * @return device pixels
     */
    public int heightDevicePx() {
        return (int) Math.round(viewport.heightPx() * options.pixelDensity());
    }

    /**
     * Paints the whole picture on a surface whose unit is the logical pixel and whose origin is the picture's upper left corner. Land and
     * sea come as areas with the relief as one picture over them.
     *
     * @param g the surface; its state is changed
     */
    public void paint(Graphics2D g) {
        setHints(g);
        double density = options.vector() ? 1 : options.pixelDensity();
        AffineTransform before = g.getTransform();
        Canvas canvas = canvas(g, Optional.empty(), 0, viewport.heightPx(), density);
        paintVectorGround(canvas);
        paintOverGround(canvas);
        g.setTransform(before);
    }

    /**
     * Paints rows of the picture into pixels.
     *
     * @param argbPre gets opaque premultiplied pixels, row by row
     * @param offset index of the first pixel
     * @param fromRow first row, device pixels
     * @param toRow row after the last one, device pixels
     */
    public void paintRows(int[] argbPre, int offset, int fromRow, int toRow) {
        int width = widthDevicePx();
        java.util.Arrays.fill(argbPre, offset, offset + width * (toRow - fromRow), 0);
        BufferedImage strip = Pixels.over(argbPre, offset, width, toRow - fromRow);
        Graphics2D g = strip.createGraphics();
        setHints(g);
        double density = options.pixelDensity();
        LineRaster lines = new LineRaster(argbPre, offset, new Rows(width, fromRow, toRow), paths(density));
        Canvas canvas = canvas(g, Optional.of(lines), fromRow / density, toRow / density, density);
        canvas.areas(parts.land(), LAND_MASK);
        parts.ground().color(strip(width, fromRow, toRow), argbPre, offset);
        paintOverGround(canvas);
        g.dispose();
    }

    /**
     * Paints only what stands around the map, over whatever the pixels hold: a window shows it above a map that moves.
     *
     * @param argbPre premultiplied pixels of the whole picture
     */
    void paintFurniture(int[] argbPre) {
        BufferedImage whole = Pixels.over(argbPre, 0, widthDevicePx(), heightDevicePx());
        Graphics2D g = whole.createGraphics();
        setHints(g);
        parts.furniture().paint(canvas(g, Optional.empty(), 0, viewport.heightPx(), options.pixelDensity()));
        g.dispose();
    }

    private void paintOverGround(Canvas canvas) {
        parts.below().forEach(step -> step.paint(canvas));
        canvas.inLogicalPixels(() -> parts.names().stream()
                .filter(text -> touches(text, canvas))
                .forEach(text -> texts.paint(canvas.g(), text, canvas.density(), canvas.vector())));
        parts.above().forEach(step -> step.paint(canvas));
        parts.furniture().paint(canvas);
    }

    private boolean touches(PlacedText text, Canvas canvas) {
        double bottom = viewport.toYPx(canvas.clip().minY());
        double top = viewport.toYPx(canvas.clip().maxY());
        return text.boxes().stream().anyMatch(box -> box.top() < bottom && box.bottom() > top);
    }

    private Canvas canvas(Graphics2D g, Optional<LineRaster> lines, double topPx, double bottomPx, double density) {
        MapBounds clip = new MapBounds(
                        viewport.toXM(0),
                        viewport.toYM(bottomPx),
                        viewport.toXM(viewport.widthPx()),
                        viewport.toYM(topPx))
                .grown(CLIP_MARGIN_PX * viewport.metresPerPx());
        return new Canvas(g, lines, paths(density), clip, density, topPx, bottomPx, options.vector());
    }

    private PathMaker paths(double density) {
        return new PathMaker(viewport.toXM(0), viewport.toYM(0), density / viewport.metresPerPx());
    }

    private Strip strip(int width, int fromRow, int toRow) {
        return new Strip(
                viewport.toXM(0),
                viewport.toYM(0),
                viewport.metresPerPx() / options.pixelDensity(),
                width,
                fromRow,
                toRow);
    }

    /** The ground as it is on pixels, laid over plain areas that keep the coast sharp at any size. */
    private void paintVectorGround(Canvas canvas) {
        int sea = 0xFF000000 | Look.of(options.theme()).ground().sea()[0];
        canvas.fill(new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()), sea);
        new ReliefPicture(viewport, parts.ground()).paintSea(canvas.g());
        canvas.areas(parts.land(), Look.of(options.theme()).colors().flatLand());
        new ReliefPicture(viewport, parts.ground()).paintLand(canvas.g(), (g, topPx, bottomPx) -> {
            setHints(g);
            canvas(g, Optional.empty(), topPx, bottomPx, ReliefPicture.DENSITY).areas(parts.land(), LAND_MASK);
        });
    }

    private static void setHints(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }
}
