package org.caspia.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that JavaFX shows. JavaFX thread. */
final class Sheet {
    private final PixelTarget target;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(int widthPx, int heightPx) {
        target = new PixelTarget(new int[widthPx * heightPx], widthPx, heightPx);
        buffer = new PixelBuffer<>(
                widthPx, heightPx, IntBuffer.wrap(target.argbPre()), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    PixelTarget target() {
        return target;
    }

    /** Returns the image with the pixels as they are now. */
    Image changed() {
        buffer.updateBuffer(all -> null);
        return image;
    }
}
