package org.caspia.export;

import org.caspia.export.raster.StripPainter;
import org.caspia.render.paint.Frame;

/**
 * Paints the rows of a frame for a file. The layout is of whole logical pixels, so the frame may be a few pixels wider than the file; what
 * is too much on the right is cut off.
 */
final class FrameStrips implements StripPainter {
    private final Frame frame;
    private final int widthPx;
    private final ThreadLocal<int[]> wide = ThreadLocal.withInitial(() -> new int[0]);

    FrameStrips(Frame frame, int widthPx) {
        this.frame = frame;
        this.widthPx = widthPx;
    }

    @Override
    public void paint(int fromRow, int toRow, int[] rgb) {
        int frameWidthPx = frame.widthDevicePx();
        if (frameWidthPx == widthPx) {
            frame.paintRows(rgb, 0, fromRow, toRow);
            return;
        }
        int rows = toRow - fromRow;
        if (wide.get().length < rows * frameWidthPx) {
            wide.set(new int[rows * frameWidthPx]);
        }
        int[] painted = wide.get();
        frame.paintRows(painted, 0, fromRow, toRow);
        int kept = Math.min(widthPx, frameWidthPx);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(painted, row * frameWidthPx, rgb, row * widthPx, kept);
        }
    }
}
