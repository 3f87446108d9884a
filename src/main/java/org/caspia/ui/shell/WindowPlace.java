package org.caspia.ui.shell;

/**
 * Where a window stands on the screen, in logical pixels.
 *
 * @param xPx left edge; not a number to leave it to the system
 * @param yPx top edge; not a number to leave it to the system
 * @param widthPx outer width
 * @param heightPx outer height
 * @param maximised whether it fills the screen
 */
record WindowPlace(double xPx, double yPx, double widthPx, double heightPx, boolean maximised) {
    static final WindowPlace FIRST = new WindowPlace(Double.NaN, Double.NaN, 1440, 900, false);
}
