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
public final class Frame implements RowPainter {
    private final LandAndSea land;
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

    Frame(LandAndSea land, Parts parts, TextPainter texts) {
        this.land = land;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * Returns the view that is shown.
     *
     * @return the viewport the frame was prepared for
     */
    public Viewport viewport() {
        return land.viewport();
    }

    /**
     * Returns how it looks.
     *
     * @return the options the frame was prepared with
     */
    public MapOptions options() {
        return land.options();
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
    @Override
    public int widthDevicePx() {
        return land.widthDevicePx();
    }

    /**
     * Returns the height on the device.
     *
     * @return device pixels
     */
    @Override
    public int heightDevicePx() {
        return land.heightDevicePx();
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
        Canvas canvas = land.canvas(g, Optional.empty(), 0, viewport().heightPx(), density);
        land.paintVector(canvas);
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
    @Override
    public void paintRows(int[] argbPre, int offset, int fromRow, int toRow) {
        land.paintRows(argbPre, offset, fromRow, toRow);
        paintRowsOverGround(argbPre, offset, fromRow, toRow);
    }

    /** All that stands on land and sea, over pixels that hold these. */
    RowPainter overGround() {
        return new RowPainter() {
            @Override
            public int widthDevicePx() {
                return land.widthDevicePx();
            }

            @Override
            public int heightDevicePx() {
                return land.heightDevicePx();
            }

            @Override
            public void paintRows(int[] argbPre, int offset, int fromRow, int toRow) {
                paintRowsOverGround(argbPre, offset, fromRow, toRow);
            }
        };
    }

    private void paintRowsOverGround(int[] argbPre, int offset, int fromRow, int toRow) {
        int width = widthDevicePx();
        double density = options().pixelDensity();
        Graphics2D g = Pixels.graphics(argbPre, offset, width, toRow - fromRow);
        LineRaster lines = new LineRaster(argbPre, offset, new Rows(width, fromRow, toRow), land.paths(density));
        paintOverGround(land.canvas(g, Optional.of(lines), fromRow / density, toRow / density, density));
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
                .paint(land.canvas(
                        g, Optional.empty(), 0, viewport().heightPx(), options().pixelDensity()));
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
        double bottom = viewport().toYPx(canvas.clip().minY());
        double top = viewport().toYPx(canvas.clip().maxY());
        return text.boxes().stream().anyMatch(box -> box.top() < bottom && box.bottom() > top);
    }
}
