package org.caspia.render.geom;

/**
 * An upright box in map metres.
 *
 * @param minX west edge
 * @param minY south edge
 * @param maxX east edge
 * @param maxY north edge
 */
public record MapBounds(double minX, double minY, double maxX, double maxY) {
    /**
     * Tells whether two boxes share a point.
     *
     * @param other the other box
     * @return true if they touch or overlap
     */
    public boolean touches(MapBounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    /**
     * Returns the box with a margin.
     *
     * @param marginM added on every side
     * @return the grown box
     */
    public MapBounds grown(double marginM) {
        return new MapBounds(minX - marginM, minY - marginM, maxX + marginM, maxY + marginM);
    }

    /**
     * Returns the width.
     *
     * @return map metres
     */
    public double width() {
        return maxX - minX;
    }

    /**
     * Returns the height.
     *
     * @return map metres
     */
    public double height() {
        return maxY - minY;
    }
}
