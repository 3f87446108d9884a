package org.caspia.ui.map;

import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Pixels that the painter fills, with the viewport they were painted for. The painter's thread fills it while it is not shown; the JavaFX
 * thread lays it on the screen.
 */
final class Picture {
    private final PixelTarget target;
    private @Nullable Viewport viewport;
    private double pixelDensity = 1;
    private String words = "";

    Picture(int widthPx, int heightPx) {
        target = new PixelTarget(new int[widthPx * heightPx], widthPx, heightPx);
    }

    PixelTarget target() {
        return target;
    }

    /** Remembers what the pixels show, before they are handed to the JavaFX thread. */
    void paintedFor(Viewport newViewport, double newPixelDensity) {
        viewport = newViewport;
        pixelDensity = newPixelDensity;
    }

    Viewport viewport() {
        if (viewport == null) {
            throw new IllegalStateException("nothing is painted yet");
        }
        return viewport;
    }

    void say(String newWords) {
        words = newWords;
    }

    /** Returns what the map shows, in words; known of furniture only. */
    String words() {
        return words;
    }

    double pixelDensity() {
        return pixelDensity;
    }

    boolean hasSize(int widthPx, int heightPx) {
        return target.widthPx() == widthPx && target.heightPx() == heightPx;
    }
}
