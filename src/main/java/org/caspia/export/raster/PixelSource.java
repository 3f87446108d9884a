package org.caspia.export.raster;

import java.util.List;
import java.util.stream.IntStream;
import org.caspia.render.Cancellation;

/**
 * A picture that can be painted strip by strip.
 *
 * @param widthPx pixels across, 1 or more
 * @param heightPx rows, 1 or more
 * @param dpi pixels an inch, written into the file
 * @param painter paints the rows
 * @param cancellation asked before every strip
 */
public record PixelSource(int widthPx, int heightPx, double dpi, StripPainter painter, Cancellation cancellation) {
    /** A strip is large enough to be worth a walk over the map's shapes, and small enough for bounded memory. */
    private static final int MAX_STRIP_PX = 2_000_000;

    private static final int MIN_STRIP_PX = 64_000;
    private static final int STRIPS_WANTED = 16;

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size or the resolution is not above zero
     */
    public PixelSource {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException("a picture cannot be " + widthPx + " x " + heightPx + " pixels");
        }
        if (!(dpi > 0)) {
            throw new IllegalArgumentException("a picture cannot have " + dpi + " pixels an inch");
        }
    }

    /**
     * Returns the strips of the picture from the top, all equally high but for the last.
     *
     * @return at least one strip
     */
    List<Strip> listStrips() {
        long wantedPx = (long) widthPx * heightPx / STRIPS_WANTED;
        long stripPx = Math.max(MIN_STRIP_PX, Math.min(MAX_STRIP_PX, wantedPx));
        int rows = (int) Math.max(1, Math.min(heightPx, stripPx / widthPx));
        int count = (heightPx + rows - 1) / rows;
        return IntStream.range(0, count)
                .mapToObj(i -> new Strip(i, i * rows, Math.min(heightPx, (i + 1) * rows), i == count - 1))
                .toList();
    }

    /**
     * A run of rows.
     *
     * @param index 0 for the uppermost strip
     * @param fromRow first row
     * @param toRow the row after the last
     * @param last whether it is the lowest strip
     */
    record Strip(int index, int fromRow, int toRow, boolean last) {
        int rows() {
            return toRow - fromRow;
        }
    }
}
