package org.caspia.render.geom;

import java.awt.geom.Path2D;

/**
 * Turns shapes into paths of device pixels, leaving out what lies beyond a clip without changing what is seen inside of it.
 */
public final class PathMaker {
    private final double scale;
    private final double originXM;
    private final double originYM;

    /**
     * Makes a path maker.
     *
     * @param originXM map x of the left edge of the picture
     * @param originYM map y of the top edge of the picture
     * @param pixelsPerMetre device pixels to a map metre
     */
    public PathMaker(double originXM, double originYM, double pixelsPerMetre) {
        this.originXM = originXM;
        this.originYM = originYM;
        this.scale = pixelsPerMetre;
    }

    /**
     * Returns the scale.
     *
     * @return device pixels to a map metre
     */
    public double pixelsPerMetre() {
        return scale;
    }

    /**
     * Returns the column of a map x.
     *
     * @param xM map metres
     * @return pixels from the left
     */
    public double toXPx(double xM) {
        return (xM - originXM) * scale;
    }

    /**
     * Returns the row of a map y.
     *
     * @param yM map metres
     * @return pixels from the top
     */
    public double toYPx(double yM) {
        return (originYM - yM) * scale;
    }

    /**
     * Adds the rings of a shape to a path that is to be filled.
     *
     * @param shape rings; lines are passed over
     * @param clip what is painted, in map metres, with a margin for what is drawn wide
     * @param path gets the rings, even-odd
     */
    public void addRings(MapShape shape, MapBounds clip, Path2D path) {
        if (!shape.boundsM().touches(clip)) {
            return;
        }
        for (MapPart part : shape.parts()) {
            if (part.isClosed() && part.boundsM().touches(clip)) {
                addRing(part, clip, path);
            }
        }
    }

    /** Vertices beyond one side of the clip can be left out between the first and the last of them: the ring still passes that side. */
    private void addRing(MapPart part, MapBounds clip, Path2D path) {
        int runs = part.runs();
        int size = part.size();
        boolean started = false;
        int beyond = 0;
        for (int run = 0; run < runs; run++) {
            int from = run * MapPart.RUN;
            int to = Math.min(size, from + MapPart.RUN);
            int sides = part.runSides(run, clip);
            if ((sides & beyond) != 0) {
                beyond &= sides;
                continue;
            }
            // Leaving a skipped stretch: its last vertex keeps the ring on that side.
            if (beyond != 0) {
                started = add(part, from - 1, path, started);
            }
            beyond = sides;
            if (sides != 0) {
                started = add(part, from, path, started);
            } else {
                for (int i = from; i < to; i++) {
                    started = add(part, i, path, started);
                }
            }
        }
        if (beyond != 0) {
            started = add(part, size - 1, path, started);
        }
        if (started) {
            path.closePath();
        }
    }

    /**
     * Adds the lines of a shape, and the outlines of its rings, to a path that is to be stroked.
     *
     * @param shape lines or rings
     * @param clip what is painted, in map metres, with a margin for the width of the stroke
     * @param path gets the lines
     */
    public void addLines(MapShape shape, MapBounds clip, Path2D path) {
        if (!shape.boundsM().touches(clip)) {
            return;
        }
        for (MapPart part : shape.parts()) {
            if (part.boundsM().touches(clip)) {
                addLine(part, clip, path);
            }
        }
    }

    private void addLine(MapPart part, MapBounds clip, Path2D path) {
        int size = part.size();
        boolean drawing = false;
        boolean whole = true;
        for (int run = 0; run < part.runs(); run++) {
            if (!part.runTouches(run, clip)) {
                drawing = false;
                whole = false;
                continue;
            }
            int from = run * MapPart.RUN;
            int to = Math.min(size, from + MapPart.RUN + 1);
            for (int i = drawing ? from + 1 : from; i < to; i++) {
                drawing = add(part, i, path, drawing);
            }
        }
        if (part.isClosed() && drawing) {
            if (whole) {
                path.closePath();
            } else {
                add(part, 0, path, true);
            }
        }
    }

    private boolean add(MapPart part, int vertex, Path2D path, boolean started) {
        double x = toXPx(part.xM(vertex));
        double y = toYPx(part.yM(vertex));
        if (started) {
            path.lineTo(x, y);
        } else {
            path.moveTo(x, y);
        }
        return true;
    }
}
