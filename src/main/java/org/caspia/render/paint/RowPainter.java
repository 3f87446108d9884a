package org.caspia.render.paint;

/** Paints rows of a picture, by several threads at once. */
@FunctionalInterface
interface RowPainter {
    /**
     * Paints rows of the picture into pixels.
     *
     * @param argbPre gets premultiplied pixels, row by row
     * @param offset index of the first pixel
     * @param fromRow first row, device pixels
     * @param toRow row after the last one, device pixels
     */
    void paintRows(int[] argbPre, int offset, int fromRow, int toRow);
}
