package org.caspia.ui.map;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;

/** Finds what lies under a point without holding up the JavaFX thread; of several questions only the last is answered. */
final class HitFinder {
    private static final Logger LOG = Logger.getLogger(HitFinder.class.getName());
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "map-hit");
        made.setDaemon(true);
        return made;
    });
    private final AtomicLong latest = new AtomicLong();

    /** A question: what lies here? */
    record Question(MapSource source, Viewport viewport, MapOptions options, double xPx, double yPx) {}

    void ask(Question question, Consumer<Optional<Hit>> answer) {
        if (thread.isShutdown()) {
            return;
        }
        long mine = latest.incrementAndGet();
        thread.execute(() -> {
            if (latest.get() == mine) {
                Optional<Hit> hit = find(question);
                Platform.runLater(() -> {
                    if (latest.get() == mine) {
                        answer.accept(hit);
                    }
                });
            }
        });
    }

    void close() {
        thread.shutdownNow();
    }

    private static Optional<Hit> find(Question question) {
        try {
            return question.source().findHit(question.viewport(), question.options(), question.xPx(), question.yPx());
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "nothing could be found under the pointer", unexpected);
            return Optional.empty();
        }
    }
}
