package org.caspia.export.raster;

/** Paints any run of rows of one picture; called from several threads at once. */
@FunctionalInterface
public interface StripPainter {
    /**
     * Paints the rows from {@code fromRow} up to but without {@code toRow}.
     *
     * @param fromRow first row, 0 at the top
     * @param toRow the row after the last
     * @param rgb where to put the pixels, row by row without gaps, as 0xAARRGGBB; writers of opaque pictures ignore the opacity
     */
    void paint(int fromRow, int toRow, int[] rgb);
}
