package org.caspia.render;

/**
 * A point of a picture.
 *
 * @param xPx logical pixels from the left edge
 * @param yPx logical pixels from the top edge
 */
public record PxPoint(double xPx, double yPx) {}
