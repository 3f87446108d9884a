package org.caspia.render.geom;

import java.util.List;

/**
 * What a feature's geometry became on the map: its parts in map metres.
 *
 * @param parts rings or lines; empty if the projection cannot show the feature, or nothing is left at this scale
 * @param boundsM the bounds of all parts
 */
public record MapShape(List<MapPart> parts, MapBounds boundsM) {
    /** Copies the parts. */
    public MapShape {
        parts = List.copyOf(parts);
    }

    /**
     * Makes a shape of one line.
     *
     * @param xyM map x and y of two points or more, in turn
     * @return the shape
     */
    public static MapShape ofLine(double[] xyM) {
        float[] points = new float[xyM.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = (float) xyM[i];
        }
        return of(List.of(new MapPart(points, false)));
    }

    /**
     * Tells whether a point lies inside.
     *
     * @param xM map x
     * @param yM map y
     * @return true if the rings lie around it
     */
    public boolean contains(double xM, double yM) {
        return Edges.contain(List.of(this), xM, yM);
    }

    static MapShape of(List<MapPart> parts) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (MapPart part : parts) {
            MapBounds b = part.boundsM();
            minX = Math.min(minX, b.minX());
            minY = Math.min(minY, b.minY());
            maxX = Math.max(maxX, b.maxX());
            maxY = Math.max(maxY, b.maxY());
        }
        return new MapShape(parts, new MapBounds(minX, minY, maxX, maxY));
    }
}
