package org.caspia.export.raster;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;

/**
 * Paints and packs the strips of a picture on all cores and hands the results over in order. Only a few strips are under way at any
 * moment, whatever the height of the picture.
 *
 * @param <T> what a strip is packed into
 */
final class StripPipeline<T> implements AutoCloseable {
    /** Packs the painted pixels of one strip; called from several threads at once. */
    interface Packer<T> {
        T pack(PixelSource.Strip strip, int[] rgb);
    }

    /** Takes the packed strips from the top to the bottom; called from one thread. */
    interface Sink<T> {
        void take(PixelSource.Strip strip, T packed) throws IOException;
    }

    private final PixelSource source;
    private final Packer<T> packer;
    private final ExecutorService workers;
    private final ConcurrentLinkedQueue<int[]> buffers = new ConcurrentLinkedQueue<>();
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final Iterator<PixelSource.Strip> waiting;
    private final int stripPx;

    StripPipeline(PixelSource source, Packer<T> packer) {
        this.source = source;
        this.packer = packer;
        var strips = source.listStrips();
        this.waiting = strips.iterator();
        this.stripPx = strips.get(0).rows() * source.widthPx();
        int threads = Math.min(strips.size(), Runtime.getRuntime().availableProcessors());
        this.workers = Executors.newFixedThreadPool(threads, StripPipeline::thread);
        for (int i = 0; i < threads + 1; i++) {
            startNext();
        }
    }

    /** Runs every strip through the packer into the sink, telling the share done, 0 to 1, after each. */
    static <T> void run(PixelSource source, Packer<T> packer, Sink<T> sink, DoubleConsumer progress)
            throws IOException {
        try (var pipeline = new StripPipeline<>(source, packer)) {
            for (var strip : source.listStrips()) {
                sink.take(strip, pipeline.next());
                progress.accept((double) strip.toRow() / source.heightPx());
            }
        }
    }

    /** Returns the next packed strip, waiting for it. */
    T next() {
        try {
            T packed = underWay.remove().get();
            startNext();
            return packed;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("a strip could not be painted", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while painting");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void startNext() {
        if (waiting.hasNext()) {
            var strip = waiting.next();
            underWay.add(workers.submit(() -> paintAndPack(strip)));
        }
    }

    private T paintAndPack(PixelSource.Strip strip) {
        source.cancellation().check();
        int[] reused = buffers.poll();
        int[] rgb = reused == null ? new int[stripPx] : reused;
        source.painter().paint(strip.fromRow(), strip.toRow(), rgb);
        T packed = packer.pack(strip, rgb);
        buffers.add(rgb);
        return packed;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "caspia-strip");
        thread.setDaemon(true);
        return thread;
    }
}
