package org.caspia.render.paint;

import java.util.concurrent.CancellationException;
import org.caspia.render.Cancellation;
import org.caspia.render.raster.LineRaster.Rows;

/** Paints frames on pixels by strips on all cores. */
public final class FrameRenderer {
    private FrameRenderer() {}

    /**
     * Paints a whole frame.
     *
     * @param frame what to paint
     * @param argbPre gets width x height opaque premultiplied device pixels, row by row
     * @param cancellation looked at between strips
     * @throws CancellationException if it was cancelled; the pixels are then unfinished
     */
    public static void render(Frame frame, int[] argbPre, Cancellation cancellation) {
        renderRows(frame, argbPre, 0, frame.heightDevicePx(), cancellation);
    }

    /**
     * Paints rows of a frame, for pictures too large to be held as a whole.
     *
     * @param frame what to paint
     * @param argbPre gets width x (toRow - fromRow) opaque premultiplied device pixels
     * @param fromRow first row
     * @param toRow row after the last one
     * @param cancellation looked at between strips
     * @throws CancellationException if it was cancelled; the pixels are then unfinished
     */
    public static void renderRows(Frame frame, int[] argbPre, int fromRow, int toRow, Cancellation cancellation) {
        Strips.start(frame::paintRows, argbPre, new Rows(frame.widthDevicePx(), fromRow, toRow), cancellation)
                .await();
        cancellation.check();
    }

    /**
     * Paints only a frame's furniture, over whatever the pixels hold.
     *
     * @param frame whose furniture
     * @param argbPre width x height premultiplied device pixels, transparent ones where nothing shall be seen below
     */
    public static void renderFurniture(Frame frame, int[] argbPre) {
        frame.paintFurniture(argbPre);
    }
}
