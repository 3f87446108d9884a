package org.caspia.render.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caspia.render.Cancellation;

/** Paints frames on pixels by strips on all cores. */
public final class FrameRenderer {
    private static final int STRIPS_PER_CORE = 2;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private FrameRenderer() {}

    private static final class Workers {
        static final ExecutorService POOL = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "map strip");
            thread.setDaemon(true);
            return thread;
        });
    }

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
        int width = frame.widthDevicePx();
        int strips = Math.max(1, Math.min(CORES * STRIPS_PER_CORE, (toRow - fromRow) / 32));
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < strips; i++) {
            int from = fromRow + (int) ((long) (toRow - fromRow) * i / strips);
            int to = fromRow + (int) ((long) (toRow - fromRow) * (i + 1) / strips);
            running.add(Workers.POOL.submit(() -> {
                if (!cancellation.isCancelled()) {
                    frame.paintRows(argbPre, (from - fromRow) * width, from, to);
                }
            }));
        }
        running.forEach(FrameRenderer::await);
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

    private static void await(Future<?> strip) {
        try {
            strip.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a strip of the map could not be painted", e.getCause());
        }
    }
}
