package org.caspia.render.paint;

import java.util.Optional;
import org.caspia.render.Cancellation;
import org.caspia.render.layer.BaseLayers.Cause;
import org.caspia.render.raster.LineRaster.Rows;

/**
 * The base picture painted last. While only corridors, events or names change, as in a scenario or while events are played, it need not be painted
 * again. One thread at a time.
 */
final class KeptBase {
    private int[] argbPre = {};
    private int width;
    private Optional<Cause> cause = Optional.empty();
    private Optional<Painting> painting = Optional.empty();

    private record Painting(Strips strips, Cause cause, Cancellation cancellation) {}

    /** Begins to paint a base picture, unless it is the one that is kept. */
    void begin(BasePicture picture, Cause newCause, Cancellation cancellation) {
        if (cause.filter(newCause::equals).isPresent()) {
            return;
        }
        cause = Optional.empty();
        width = picture.widthDevicePx();
        int height = picture.heightDevicePx();
        if (argbPre.length != width * height) {
            argbPre = new int[width * height];
        }
        Strips strips = Strips.start(picture::paintRows, argbPre, new Rows(width, 0, height), cancellation);
        painting = Optional.of(new Painting(strips, newCause, cancellation));
    }

    /** Waits until the picture is painted, whole unless it was cancelled. */
    void await() {
        painting.ifPresent(begun -> {
            begun.strips().await();
            cause = begun.cancellation().isCancelled() ? Optional.empty() : Optional.of(begun.cause());
        });
        painting = Optional.empty();
    }

    /** Copies rows of the picture. */
    void copyRows(int[] to, int offset, int fromRow, int toRow) {
        System.arraycopy(argbPre, fromRow * width, to, offset, (toRow - fromRow) * width);
    }
}
