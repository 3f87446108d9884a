package org.caspia.render.raster;

/** Draws stretches of lines into a coverage. Positions are device pixels of the whole picture. */
interface Brush {
    /** The beginning is cut square. */
    int CUT_START = 1;
    /** The end is cut square. */
    int CUT_END = 2;

    /** A stretch from one point to another; its ends are cut square, or round where the line goes on. */
    void draw(double x0, double y0, double x1, double y1, int cutEnds);
}
