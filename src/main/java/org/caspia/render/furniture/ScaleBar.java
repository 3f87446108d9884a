package org.caspia.render.furniture;

import java.util.Locale;
import org.caspia.render.Viewport;

/**
 * A bar of a round length, true for the parallel in the middle of the picture.
 *
 * @param lengthM on the ground
 * @param widthPx logical pixels
 */
record ScaleBar(double lengthM, double widthPx) {
    private static final double WANTED_PX = 130;
    /** In a small map a bar of the usual length would hide what it measures. */
    private static final double MOST_OF_WIDTH = 0.25;

    static ScaleBar of(Viewport viewport) {
        double groundM = viewport.groundMetresPerPx();
        double wantedM = groundM * Math.min(WANTED_PX, viewport.widthPx() * MOST_OF_WIDTH);
        double power = Math.pow(10, Math.floor(Math.log10(wantedM)));
        double lengthM = power;
        for (double step : new double[] {2, 5, 10}) {
            if (step * power <= wantedM * 1.05) {
                lengthM = step * power;
            }
        }
        return new ScaleBar(lengthM, lengthM / groundM);
    }

    /** The length in words: metres below a kilometre. */
    String label() {
        return lengthM < 1000
                ? String.format(Locale.ROOT, "%.0f m", lengthM)
                : String.format(Locale.ROOT, "%,.0f km", lengthM / 1000);
    }
}
