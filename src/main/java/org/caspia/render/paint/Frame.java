package org.caspia.render.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.raster.LineRaster;
import org.caspia.render.raster.LineRaster.Rows;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Drawing;
import org.caspia.render.text.PlacedText;
import org.caspia.render.text.TextPainter;

/**
 * One picture of the map, culled and with its names placed, ready to be painted: whole or in strips, on pixels or on a vector surface.
 * Immutable; strips can be painted by several threads at once.
 */
public final class Frame {
    private final BasePicture base;
    private final Parts parts;
    private final TextPainter texts;

    /**
     * What a frame is painted from.
     *
     * @param below steps under the names
     * @param above steps over the names
     * @param names placed names
     * @param furniture what stands around the map
     * @param alternativeText what the picture shows, in words
     */
    record Parts(
            List<Drawing> below,
            List<Drawing> above,
            List<PlacedText> names,
            Drawing furniture,
            String alternativeText) {}

    Frame(BasePicture base, Parts parts, TextPainter texts) {
        this.base = base;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * Returns the view that is shown.
     *
     * @return the viewport the frame was prepared for
     */
    public Viewport viewport() {
        return base.viewport();
    }

    /**
     * Returns how it looks.
     *
     * @return the options the frame was prepared with
     */
    public MapOptions options() {
        return base.options();
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
        return base.widthDevicePx();
    }

    /**
     * Returns the height on the device.
     *
     * @return device pixels
     */
    public int heightDevicePx() {
        return base.heightDevicePx();
    }

    /**
     * Paints the whole picture on a surface whose unit is the logical pixel and whose origin is the picture's upper left corner. Land and
     * sea come as areas with the relief as one picture over them.
     *
     * @param g the surface; its state is changed
     */
    public void paint(Graphics2D g) {
        Pixels.setHints(g);
        double density = options().vector() ? 1 : options().pixelDensity();
        AffineTransform before = g.getTransform();
        Canvas canvas = base.canvas(g, Optional.empty(), 0, viewport().heightPx(), density);
        base.paintVector(canvas);
        paintOverBase(canvas);
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
        base.paintRows(argbPre, offset, fromRow, toRow);
        paintRowsOverBase(argbPre, offset, fromRow, toRow);
    }

    /** Paints all that stands on the base picture over pixels that hold it. */
    void paintRowsOverBase(int[] argbPre, int offset, int fromRow, int toRow) {
        int width = widthDevicePx();
        double density = options().pixelDensity();
        Graphics2D g = Pixels.graphics(argbPre, offset, width, toRow - fromRow);
        LineRaster lines = new LineRaster(argbPre, offset, new Rows(width, fromRow, toRow), base.paths(density));
        paintOverBase(base.canvas(g, Optional.of(lines), fromRow / density, toRow / density, density));
        g.dispose();
    }

    /**
     * Paints only what stands around the map, over whatever the pixels hold: a window shows it above a map that moves.
     *
     * @param argbPre premultiplied pixels of the whole picture
     */
    void paintFurniture(int[] argbPre) {
        Graphics2D g = Pixels.graphics(argbPre, 0, widthDevicePx(), heightDevicePx());
        parts.furniture()
                .paint(base.canvas(
                        g, Optional.empty(), 0, viewport().heightPx(), options().pixelDensity()));
        g.dispose();
    }

    private void paintOverBase(Canvas canvas) {
        parts.below().forEach(step -> step.paint(canvas));
        canvas.inLogicalPixels(() -> parts.names().stream()
                .filter(text -> touches(text, canvas))
                .forEach(text -> texts.paint(canvas.g(), text, canvas.density(), canvas.vector())));
        parts.above().forEach(step -> step.paint(canvas));
        parts.furniture().paint(canvas);
    }

    private boolean touches(PlacedText text, Canvas canvas) {
        double bottom = viewport().toYPx(canvas.clip().minY());
        double top = viewport().toYPx(canvas.clip().maxY());
        return text.boxes().stream().anyMatch(box -> box.top() < bottom && box.bottom() > top);
    }
}
