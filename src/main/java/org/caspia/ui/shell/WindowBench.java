package org.caspia.ui.shell;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.caspia.ui.map.MapStatistics;
import org.caspia.ui.map.MapView;

/** Measures how quickly the window answers: opens it, drags and zooms as a hand would, and closes it. Needs a screen. */
public final class WindowBench {
    private static final int STEP_MS = 8;
    private static final int STEPS = 240;
    private static final int NOTCHES = 24;
    private static final long PATIENCE_MS = 30_000;

    private WindowBench() {}

    /**
     * What was measured, in milliseconds.
     *
     * @param firstMapMs from the start of the Java process to the first crisp map on the screen
     * @param moves from an input to the pulse that shows the moved map
     * @param crispFrames from an input to the crisp map of that view
     * @param work of the JavaFX thread for one input
     */
    public record Result(
            double firstMapMs,
            MapStatistics.Summary moves,
            MapStatistics.Summary crispFrames,
            MapStatistics.Summary work) {}

    /**
     * Runs the measurement; comes back when the window is closed again. Can be run once in a process.
     *
     * @param context what the window is started with
     * @return what was measured
     * @throws IllegalStateException if the map did not appear in half a minute
     */
    public static Result run(AppContext context) {
        AtomicReference<Result> result = new AtomicReference<>();
        CaspiaApplication.launch(context, window -> {
            Thread hand = new Thread(() -> measure(window, result), "bench-hand");
            hand.setDaemon(true);
            hand.start();
        });
        Result measured = result.get();
        if (measured == null) {
            throw new IllegalStateException("the map did not appear");
        }
        return measured;
    }

    private static void measure(CaspiaWindow window, AtomicReference<Result> result) {
        try {
            OptionalLong shown = waitForMap(window);
            if (shown.isPresent()) {
                Thread.sleep(2500); // the article is read meanwhile
                window.statistics().clear();
                drag(window.map());
                zoom(window.map());
                Thread.sleep(500);
                MapStatistics statistics = window.statistics();
                result.set(new Result(
                        shown.getAsLong() - startMillis(),
                        statistics.moves(),
                        statistics.crispFrames(),
                        statistics.work()));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    private static OptionalLong waitForMap(CaspiaWindow window) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MS;
        while (window.statistics().findFirstCrispMillis().isEmpty() && System.currentTimeMillis() < until) {
            Thread.sleep(2);
        }
        return window.statistics().findFirstCrispMillis();
    }

    private static long startMillis() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .orElse(Instant.EPOCH)
                .toEpochMilli();
    }

    private static void drag(MapView map) throws InterruptedException {
        fire(map, MouseEvent.MOUSE_PRESSED, 300, 300);
        for (int i = 0; i < STEPS; i++) {
            fire(map, MouseEvent.MOUSE_DRAGGED, 300 + 200 * Math.sin(i / 30.0), 300 + 120 * Math.cos(i / 23.0));
            Thread.sleep(STEP_MS);
        }
        fire(map, MouseEvent.MOUSE_RELEASED, 300, 300);
    }

    private static void zoom(MapView map) throws InterruptedException {
        for (int i = 0; i < NOTCHES; i++) {
            double notchPx = i < NOTCHES / 2 ? 40 : -40;
            Platform.runLater(() -> Event.fireEvent(map, wheel(400, 300, notchPx)));
            Thread.sleep(90);
        }
    }

    private static void fire(MapView map, EventType<MouseEvent> type, double xPx, double yPx) {
        Platform.runLater(() -> Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        xPx,
                        yPx,
                        xPx,
                        yPx,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        null)));
    }

    private static ScrollEvent wheel(double xPx, double yPx, double deltaPx) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                xPx,
                yPx,
                xPx,
                yPx,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                deltaPx,
                0,
                deltaPx,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
