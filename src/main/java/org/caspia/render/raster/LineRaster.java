package org.caspia.render.raster;

import java.util.List;
import org.caspia.render.geom.MapBounds;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.PathMaker;

/**
 * Paints lines onto the pixels of a strip. Where lines of one look meet or cross, they are one line. Dashes are counted from the line's own
 * beginning, so that they neither break between strips nor crawl while the map is moved.
 */
public final class LineRaster {
    /** Thinner lines have no body whose turns could be seen. */
    private static final double WIDE_PX = 2.1;

    private final int[] pixels;
    private final int offset;
    private final PathMaker paths;
    private final Coverage coverage;
    private final ThinBrush thin;
    private final WideBrush wide;

    /**
     * Makes a painter of one strip.
     *
     * @param argbPre opaque pixels
     * @param offset index of the strip's first pixel
     * @param strip which rows they are
     * @param paths from map metres to device pixels of the whole picture
     */
    public LineRaster(int[] argbPre, int offset, Rows strip, PathMaker paths) {
        this.pixels = argbPre;
        this.offset = offset;
        this.paths = paths;
        this.coverage = new Coverage(strip.width(), strip.toRow() - strip.fromRow());
        this.thin = new ThinBrush(coverage, strip.width(), strip.fromRow(), strip.toRow());
        this.wide = new WideBrush(coverage, strip.width(), strip.fromRow(), strip.toRow());
    }

    /**
     * Rows of a picture.
     *
     * @param width device pixels
     * @param fromRow first row
     * @param toRow row after the last one
     */
    public record Rows(int width, int fromRow, int toRow) {}

    /**
     * What lines look like.
     *
     * @param argb colour as 0xAARRGGBB
     * @param widthPx device pixels
     * @param dashPx lengths of dashes and gaps in turn in device pixels; empty for unbroken lines
     */
    public record Look(int argb, double widthPx, float[] dashPx) {}

    /**
     * Paints lines, and the outlines of rings.
     *
     * @param shapes the lines
     * @param clip what of the map can be seen in the strip, with a margin for the width of the lines
     * @param look colour, width and dashes
     */
    public void paint(List<MapShape> shapes, MapBounds clip, Look look) {
        Brush brush = look.widthPx() < WIDE_PX ? thin.withWidth(look.widthPx()) : wide.withWidth(look.widthPx());
        Dashes dashes = new Dashes(brush, look.dashPx());
        for (MapShape shape : shapes) {
            if (shape.boundsM().touches(clip)) {
                for (MapPart part : shape.parts()) {
                    if (part.boundsM().touches(clip)) {
                        paint(part, clip, dashes);
                    }
                }
            }
        }
        coverage.flush(look.argb(), pixels, offset);
    }

    private void paint(MapPart part, MapBounds clip, Dashes dashes) {
        for (int run = 0; run < part.runs(); run++) {
            if (part.runTouches(run, clip)) {
                dashes.startAt(part.runStartM(run) * paths.pixelsPerMetre());
                int from = part.runStart(run);
                int to = Math.min(part.size() - 1, part.runStart(run + 1));
                double x0 = paths.toXPx(part.xM(from));
                double y0 = paths.toYPx(part.yM(from));
                for (int i = from + 1; i <= to; i++) {
                    double x1 = paths.toXPx(part.xM(i));
                    double y1 = paths.toYPx(part.yM(i));
                    dashes.draw(x0, y0, x1, y1);
                    x0 = x1;
                    y0 = y1;
                }
            }
        }
        if (part.isClosed()) {
            int last = part.size() - 1;
            dashes.startAt(part.runStartM(part.runs()) * paths.pixelsPerMetre());
            dashes.draw(
                    paths.toXPx(part.xM(last)),
                    paths.toYPx(part.yM(last)),
                    paths.toXPx(part.xM(0)),
                    paths.toYPx(part.yM(0)));
        }
    }
}
