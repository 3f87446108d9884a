package org.caspia.render.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caspia.render.Cancellation;

/** Rows of a picture being painted by strips on all cores. */
final class Strips {
    /** Cores of the machine. */
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** So many strips keep all cores busy to the end. */
    static final int ALL_CORES = 2 * CORES;
    /** So many strips leave one core to whoever starts them. */
    static final int ALL_BUT_ONE_CORE = Math.max(1, CORES - 1);

    private final List<Future<?>> running = new ArrayList<>();

    private Strips() {}

    /** Rows of a picture, from one to before another. */
    record Rows(int fromRow, int toRow) {}

    private static final class Workers {
        static final ExecutorService POOL = Executors.newFixedThreadPool(CORES, task -> {
            Thread thread = new Thread(task, "map strip");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to paint rows of a picture in so many strips, the first row at the first pixel. */
    static Strips start(RowPainter picture, int[] argbPre, Rows rows, int most, Cancellation cancellation) {
        int width = picture.widthDevicePx();
        int fromRow = rows.fromRow();
        int toRow = rows.toRow();
        int strips = Math.max(1, Math.min(most, (toRow - fromRow) / 32));
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
