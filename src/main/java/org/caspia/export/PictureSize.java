package org.caspia.export;

import java.util.Locale;

/**
 * How large a picture is: in inches through its pixels and their number an inch. The layout (sizes of letters, lines and symbols) goes by
 * inches, so the same paper looks the same at every resolution.
 *
 * @param widthPx pixels of the file across
 * @param heightPx pixels of the file down
 * @param dpi pixels an inch
 */
public record PictureSize(int widthPx, int heightPx, double dpi) {
    /** Logical pixels an inch, the resolution of screens. */
    public static final double LAYOUT_DPI = 96;

    /** The longest side: what the JPEG library takes, and more than A0 at 1,200 dpi would be of any use for. */
    public static final int MAX_SIDE_PX = 65_500;

    /** The most pixels, A0 at 600 dpi with room to spare. */
    public static final long MAX_PX = 1_000_000_000L;

    private static final double MIN_DPI = 10;
    private static final double MAX_DPI = 2400;
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /**
     * Checks that a picture of this size can be made.
     *
     * @throws IllegalArgumentException with a sentence for the user, if it cannot
     */
    public PictureSize {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException(
                    "A picture of " + widthPx + " x " + heightPx + " pixels has no room for a map.");
        }
        if (widthPx > MAX_SIDE_PX || heightPx > MAX_SIDE_PX || (long) widthPx * heightPx > MAX_PX) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A picture of %d x %d pixels is too large: at most %,d pixels a side and %,d in all.",
                    widthPx,
                    heightPx,
                    MAX_SIDE_PX,
                    MAX_PX));
        }
        if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
            throw new IllegalArgumentException(
                    "A resolution of " + dpi + " dpi is not between " + MIN_DPI + " and " + MAX_DPI + ".");
        }
    }

    /**
     * Returns the size of a sheet of paper.
     *
     * @param paper the paper
     * @param landscape true to lay it on its longer side
     * @param dpi pixels an inch
     * @return the size, rounded to whole pixels
     */
    public static PictureSize ofPaper(Paper paper, boolean landscape, double dpi) {
        int shortPx = (int) Math.round(Math.min(paper.widthMm() / MM_PER_INCH * dpi, Integer.MAX_VALUE));
        int longPx = (int) Math.round(Math.min(paper.heightMm() / MM_PER_INCH * dpi, Integer.MAX_VALUE));
        return landscape ? new PictureSize(longPx, shortPx, dpi) : new PictureSize(shortPx, longPx, dpi);
    }

    /**
     * Returns the size of a layout.
     *
     * @param layoutWidthPx logical pixels across
     * @param layoutHeightPx logical pixels down
     * @param dpi pixels an inch
     * @return the size, rounded down to whole pixels
     */
    public static PictureSize ofLayout(int layoutWidthPx, int layoutHeightPx, double dpi) {
        double density = dpi / LAYOUT_DPI;
        int widthPx = (int) Math.max(1, layoutWidthPx * density + 0.005);
        int heightPx = (int) Math.max(1, layoutHeightPx * density + 0.005);
        return new PictureSize(widthPx, heightPx, dpi);
    }

    /**
     * Returns how many pixels of the file a logical pixel takes.
     *
     * @return above 0; 1 at 96 dpi
     */
    public double density() {
        return dpi / LAYOUT_DPI;
    }

    /**
     * Returns the width of the layout.
     *
     * @return logical pixels, rounded up so that nothing stays empty
     */
    public int layoutWidthPx() {
        return layoutPx(widthPx);
    }

    /**
     * Returns the height of the layout.
     *
     * @return logical pixels, rounded up so that nothing stays empty
     */
    public int layoutHeightPx() {
        return layoutPx(heightPx);
    }

    /**
     * Returns the width of the page.
     *
     * @return points, 72 an inch
     */
    public double widthPt() {
        return widthPx / dpi * POINTS_PER_INCH;
    }

    /**
     * Returns the height of the page.
     *
     * @return points, 72 an inch
     */
    public double heightPt() {
        return heightPx / dpi * POINTS_PER_INCH;
    }

    private int layoutPx(int px) {
        // half a hundredth of a pixel is rounding, not room
        return Math.max(1, (int) Math.ceil(px / density() - 0.005));
    }
}
