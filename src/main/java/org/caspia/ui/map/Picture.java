package org.caspia.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Pixels that the painter fills and JavaFX shows without a copy, with the viewport they were painted for. The painter's thread fills it
 * while it is not shown; the JavaFX thread shows it.
 */
final class Picture {
    private final PixelTarget target;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;
    private @Nullable Viewport viewport;
    private double pixelDensity = 1;

    Picture(int widthPx, int heightPx) {
        target = new PixelTarget(new int[widthPx * heightPx], widthPx, heightPx);
        buffer = new PixelBuffer<>(
                widthPx, heightPx, IntBuffer.wrap(target.argbPre()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    PixelTarget target() {
        return target;
    }

    WritableImage image() {
        return image;
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

    double pixelDensity() {
        return pixelDensity;
    }

    /** Tells JavaFX that the pixels changed. JavaFX thread. */
    void touch() {
        buffer.updateBuffer(all -> null);
    }

    boolean hasSize(int widthPx, int heightPx) {
        return target.widthPx() == widthPx && target.heightPx() == heightPx;
    }
}
