package org.caspia.render;

/**
 * An upright box of a picture.
 *
 * @param leftPx left edge, logical pixels
 * @param topPx top edge, logical pixels
 * @param rightPx right edge, not left of the left one
 * @param bottomPx bottom edge, not above the top one
 */
public record PxBox(double leftPx, double topPx, double rightPx, double bottomPx) {
    /**
     * Returns the box that has two points at opposite corners.
     *
     * @param a one corner
     * @param b the opposite corner
     * @return the box
     */
    public static PxBox between(PxPoint a, PxPoint b) {
        return new PxBox(
                Math.min(a.xPx(), b.xPx()),
                Math.min(a.yPx(), b.yPx()),
                Math.max(a.xPx(), b.xPx()),
                Math.max(a.yPx(), b.yPx()));
    }

    /**
     * Returns the width.
     *
     * @return logical pixels, 0 or more
     */
    public double widthPx() {
        return rightPx - leftPx;
    }

    /**
     * Returns the height.
     *
     * @return logical pixels, 0 or more
     */
    public double heightPx() {
        return bottomPx - topPx;
    }

    /**
     * Returns the box moved.
     *
     * @param dxPx to the right
     * @param dyPx downwards
     * @return the moved box
     */
    public PxBox moved(double dxPx, double dyPx) {
        return new PxBox(leftPx + dxPx, topPx + dyPx, rightPx + dxPx, bottomPx + dyPx);
    }

    /**
     * Returns the box with a margin around it.
     *
     * @param marginPx added on every side; negative to shrink
     * @return the grown box
     */
    public PxBox grown(double marginPx) {
        return new PxBox(leftPx - marginPx, topPx - marginPx, rightPx + marginPx, bottomPx + marginPx);
    }

    /**
     * Tells whether two boxes share more than an edge.
     *
     * @param other the other box
     * @return true if they overlap
     */
    public boolean overlaps(PxBox other) {
        return leftPx < other.rightPx && other.leftPx < rightPx && topPx < other.bottomPx && other.topPx < bottomPx;
    }

    /**
     * Tells whether the other box is wholly inside.
     *
     * @param other the other box
     * @return true if no part of it sticks out
     */
    public boolean contains(PxBox other) {
        return leftPx <= other.leftPx && topPx <= other.topPx && rightPx >= other.rightPx && bottomPx >= other.bottomPx;
    }

    /**
     * Tells whether the point is inside or on the edge.
     *
     * @param xPx from the left
     * @param yPx from the top
     * @return true if inside
     */
    public boolean contains(double xPx, double yPx) {
        return xPx >= leftPx && xPx <= rightPx && yPx >= topPx && yPx <= bottomPx;
    }
}
