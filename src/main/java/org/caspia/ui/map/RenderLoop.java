package org.caspia.ui.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.ui.map.RenderRequest.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Paints pictures in one background thread, always the latest one wanted of each layer. A new gesture cancels what is being painted;
 * within a gesture a picture that is under way and still helps is finished, so that a long drag gets crisp pictures too.
 */
final class RenderLoop {
    private static final Logger LOG = Logger.getLogger(RenderLoop.class.getName());
    private static final int BUFFERS = 3;

    private final BiConsumer<RenderRequest, Picture> show;
    private final Consumer<String> problem;
    private final Map<Layer, RenderRequest> waiting = new EnumMap<>(Layer.class);
    private final Map<Layer, Picture[]> buffers = new EnumMap<>(Layer.class);
    private final Map<Layer, Integer> turn = new EnumMap<>(Layer.class);
    private @Nullable RenderRequest running;
    private Cancellation cancellation = new Cancellation();
    private boolean closed;

    /**
     * Starts the thread.
     *
     * @param show takes each finished picture, on the JavaFX thread
     * @param problem takes a sentence when painting failed, on the JavaFX thread
     */
    RenderLoop(BiConsumer<RenderRequest, Picture> show, Consumer<String> problem) {
        this.show = show;
        this.problem = problem;
        Thread thread = new Thread(this::run, "map-render");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks for a picture; an older wish for the same layer is forgotten. Never waits for a painter. */
    synchronized void request(RenderRequest request) {
        waiting.put(request.layer(), request);
        if (running != null && running.layer() != Layer.FURNITURE && !keep(running, request)) {
            cancellation.cancel();
        }
        notifyAll();
    }

    /** A new gesture begins: what is being painted is no longer wanted. */
    synchronized void gestureBegins() {
        if (running != null) {
            cancellation.cancel();
        }
    }

    synchronized void close() {
        closed = true;
        cancellation.cancel();
        notifyAll();
    }

    private static boolean keep(RenderRequest running, RenderRequest request) {
        return request.layer() == running.layer()
                ? running.stillHelps(request)
                : running.layer() == Layer.CRISP || request.layer() != Layer.CRISP;
    }

    private void run() {
        while (true) {
            RenderRequest next = take();
            if (next == null) {
                return;
            }
            try {
                paint(next);
            } catch (CancellationException wanted) {
                LOG.log(Level.FINEST, "a picture was cancelled", wanted);
            } catch (ProblemException failure) {
                Platform.runLater(() -> problem.accept(failure.getMessage()));
            } catch (OutOfMemoryError | RuntimeException unexpected) {
                LOG.log(Level.SEVERE, "the map could not be painted", unexpected);
                Platform.runLater(() -> problem.accept("The map could not be painted; the log file has the details."));
            }
        }
    }

    private synchronized @Nullable RenderRequest take() {
        running = null;
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException ended) {
                return null;
            }
        }
        if (closed) {
            return null;
        }
        RenderRequest next = first(Layer.CRISP);
        next = next == null ? first(Layer.FURNITURE) : next;
        next = next == null ? first(Layer.BACKDROP) : next;
        running = next;
        cancellation = new Cancellation();
        return next;
    }

    private @Nullable RenderRequest first(Layer layer) {
        return waiting.remove(layer);
    }

    private void paint(RenderRequest request) throws ProblemException {
        Cancellation mine;
        synchronized (this) {
            mine = cancellation;
        }
        Picture picture = bufferFor(request);
        if (request.layer() == Layer.FURNITURE) {
            java.util.Arrays.fill(picture.target().argbPre(), 0);
            picture.say(request.source().paintFurniture(request.viewport(), request.options(), picture.target()));
        } else {
            request.source().paint(request.viewport(), request.options(), picture.target(), mine);
        }
        mine.check();
        picture.paintedFor(request.viewport(), request.options().pixelDensity());
        turn.merge(request.layer(), 1, (before, one) -> (before + one) % BUFFERS);
        handOver(request, picture);
    }

    /** Waits until the JavaFX thread has taken the picture, so that no buffer is painted into while it is on the screen. */
    private void handOver(RenderRequest request, Picture picture) {
        CountDownLatch taken = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                show.accept(request, picture);
            } finally {
                taken.countDown();
            }
        });
        try {
            taken.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns the buffer whose turn it is: with three, the one on the screen and the one before it are left alone. The turn goes on when a
     * picture is handed over and not before, or pictures that were cancelled would lead round to the one on the screen.
     */
    private Picture bufferFor(RenderRequest request) {
        Picture[] ring = buffers.computeIfAbsent(request.layer(), layer -> new Picture[BUFFERS]);
        int next = turn.getOrDefault(request.layer(), 0);
        int widthPx = request.widthDevicePx();
        int heightPx = request.heightDevicePx();
        if (ring[next] == null || !ring[next].hasSize(widthPx, heightPx)) {
            ring[next] = new Picture(widthPx, heightPx);
        }
        return ring[next];
    }
}
