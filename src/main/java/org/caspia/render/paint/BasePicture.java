package org.caspia.render.paint;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
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

/**
 * The lowest part of a picture, which everything else stands on: land and sea and the base map's lines and areas. It is known long before
 * the names are placed, so that it can be painted while they are.
 *
 * @param viewport what is shown
 * @param options how
 * @param land coverage of land
 * @param ground colours land and sea
 * @param steps what stands on these
 */
record BasePicture(Viewport viewport, MapOptions options, List<MapShape> land, Ground ground, List<Drawing> steps) {
    private static final int LAND_MASK = 0xFFFFFFFF;
    private static final double CLIP_MARGIN_PX = 12;

    int widthDevicePx() {
        return (int) Math.round(viewport.widthPx() * options.pixelDensity());
    }

    int heightDevicePx() {
        return (int) Math.round(viewport.heightPx() * options.pixelDensity());
    }

    void paintRows(int[] argbPre, int offset, int fromRow, int toRow) {
        int width = widthDevicePx();
        Arrays.fill(argbPre, offset, offset + width * (toRow - fromRow), 0);
        double density = options.pixelDensity();
        Graphics2D g = Pixels.graphics(argbPre, offset, width, toRow - fromRow);
        LineRaster lines = new LineRaster(argbPre, offset, new Rows(width, fromRow, toRow), paths(density));
        Canvas canvas = canvas(g, Optional.of(lines), fromRow / density, toRow / density, density);
        canvas.areas(land, LAND_MASK);
        Strip strip =
                new Strip(viewport.toXM(0), viewport.toYM(0), viewport.metresPerPx() / density, width, fromRow, toRow);
        ground.color(strip, argbPre, offset);
        steps.forEach(step -> step.paint(canvas));
        g.dispose();
    }

    /** Paints the ground as it is on pixels, laid over plain areas that keep the coast sharp at any size. */
    void paintVector(Canvas canvas) {
        int sea = 0xFF000000 | Look.of(options.theme()).ground().sea()[0];
        canvas.fill(new Rectangle2D.Double(0, 0, viewport.widthPx(), viewport.heightPx()), sea);
        new ReliefPicture(viewport, ground).paintSea(canvas.g());
        canvas.areas(land, Look.of(options.theme()).colors().flatLand());
        new ReliefPicture(viewport, ground).paintLand(canvas.g(), (g, topPx, bottomPx) -> {
            Pixels.setHints(g);
            canvas(g, Optional.empty(), topPx, bottomPx, ReliefPicture.DENSITY).areas(land, LAND_MASK);
        });
        steps.forEach(step -> step.paint(canvas));
    }

    /** A surface for rows of this picture. */
    Canvas canvas(Graphics2D g, Optional<LineRaster> lines, double topPx, double bottomPx, double density) {
        MapBounds clip = new MapBounds(
                        viewport.toXM(0),
                        viewport.toYM(bottomPx),
                        viewport.toXM(viewport.widthPx()),
                        viewport.toYM(topPx))
                .grown(CLIP_MARGIN_PX * viewport.metresPerPx());
        return new Canvas(g, lines, paths(density), clip, density, topPx, bottomPx, options.vector());
    }

    /** From map metres to device pixels of the whole picture. */
    PathMaker paths(double density) {
        return new PathMaker(viewport.toXM(0), viewport.toYM(0), density / viewport.metresPerPx());
    }
}
