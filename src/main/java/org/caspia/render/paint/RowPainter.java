package org.caspia.render.paint;

/** A picture that can be painted in rows, by several threads at once. */
interface RowPainter {
    /** Returns the width of the whole picture in device pixels. */
    int widthDevicePx();

    /** Returns the height of the whole picture in device pixels. */
    int heightDevicePx();

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
