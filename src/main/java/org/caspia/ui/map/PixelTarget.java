package org.caspia.ui.map;

/**
 * Pixels to be painted into.
 *
 * @param argbPre premultiplied ARGB, rows from the top, {@code widthPx * heightPx} of them
 * @param widthPx width in device pixels
 * @param heightPx height in device pixels
 */
public record PixelTarget(int[] argbPre, int widthPx, int heightPx) {
    /** Checks that there are as many pixels as the size says. */
    public PixelTarget {
        if (argbPre.length != (long) widthPx * heightPx) {
            throw new IllegalArgumentException(argbPre.length + " pixels do not fill " + widthPx + " x " + heightPx);
        }
    }
}
