package org.caspia.render.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caspia.render.Cancellation;
import org.caspia.render.raster.LineRaster.Rows;

/** Rows of a picture being painted by strips on all cores. */
final class Strips {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** Several to a core, so that none has to wait long for another one's last. */
    private static final int MOST = 2 * CORES;

    private final List<Future<?>> running = new ArrayList<>();

    private Strips() {}

    private static final class Workers {
        static final ExecutorService POOL = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "map strip");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to paint rows of a picture, the first one at the first pixel; looks at the cancellation between strips. */
    static Strips start(RowPainter picture, int[] argbPre, Rows rows, Cancellation cancellation) {
        int width = rows.width();
        int fromRow = rows.fromRow();
        int toRow = rows.toRow();
        int strips = Math.max(1, Math.min(MOST, (toRow - fromRow) / 32));
        Strips started = new Strips();
        for (int i = 0; i < strips; i++) {
            int from = fromRow + (int) ((long) (toRow - fromRow) * i / strips);
            int to = fromRow + (int) ((long) (toRow - fromRow) * (i + 1) / strips);
            started.running.add(Workers.POOL.submit(() -> {
                if (!cancellation.isCancelled()) {
                    picture.paintRows(argbPre, (from - fromRow) * width, from, to);
                }
            }));
        }
        return started;
    }

    /** Waits until nobody paints any more. */
    void await() {
        running.forEach(Strips::await);
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
