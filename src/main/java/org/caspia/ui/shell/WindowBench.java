package org.caspia.ui.shell;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.caspia.ui.map.MapStatistics;

/** Measures how quickly the window answers: opens it, drags and zooms as a hand would, and closes it. Needs a screen. */
public final class WindowBench {
    private static final int STEPS = 240;
    private static final int NOTCHES = 48;
    private static final int CHANGES = 40;
    private static final long PATIENCE_MS = 30_000;

    private WindowBench() {}

    /**
     * What was measured, in milliseconds.
     *
     * @param firstMapMs from the start of the Java process to the first crisp map on the screen
     * @param panMs for each step of a drag, until the screen shows something new
     * @param wheelMs for each notch of the wheel, until the screen shows something new
     * @param changeMs from a change of the scenario until table and map show what comes of it
     * @param crispFrames from an input to the crisp map of that view
     */
    public record Result(
            double firstMapMs,
            double[] panMs,
            double[] wheelMs,
            double[] changeMs,
            MapStatistics.Summary crispFrames) {}

    /**
     * Runs the measurement; comes back when the window is closed again. Can be run once in a process.
     *
     * @param context what the window is started with
     * @param quick true for a few steps only, to see that it works
     * @return what was measured
     * @throws IllegalStateException if the map did not appear in half a minute
     */
    public static Result run(AppContext context, boolean quick) {
        AtomicReference<Result> result = new AtomicReference<>();
        CaspiaApplication.launch(context, window -> {
            Thread hand = new Thread(() -> measure(window, quick ? 10 : 1, result), "bench-hand");
            hand.setDaemon(true);
            hand.start();
        });
        Result measured = result.get();
        if (measured == null) {
            throw new IllegalStateException("the map did not appear");
        }
        return measured;
    }

    private static void measure(CaspiaWindow window, int divisor, AtomicReference<Result> result) {
        try {
            OptionalLong shown = waitForMap(window);
            if (shown.isPresent()) {
                Thread.sleep(2500); // the article is read meanwhile
                ScreenHand hand = ScreenHand.over(window.map());
                hand.drag(STEPS / divisor / 4); // warms up
                window.statistics().clear();
                double[] panMs = hand.drag(STEPS / divisor);
                double[] wheelMs = hand.wheel(NOTCHES / divisor);
                Thread.sleep(500);
                MapStatistics.Summary crisp = window.statistics().crispFrames();
                double[] changeMs = changes(window, CHANGES / divisor);
                result.set(new Result(shown.getAsLong() - startMillis(), panMs, wheelMs, changeMs, crisp));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    /** Shuts the sea leg of the way that is shown, and opens it again, over and over. */
    private static double[] changes(CaspiaWindow window, int count) throws InterruptedException {
        Platform.runLater(() -> {
            window.map().home();
            window.corridor().toggle();
        });
        Thread.sleep(3000);
        double[] timesMs = new double[count];
        for (int i = 0; i < count; i++) {
            boolean shut = i % 2 == 0;
            long before = window.statistics().crispFrames().count();
            long began = System.nanoTime();
            Platform.runLater(() -> window.corridor()
                    .change(now -> shut ? now.withClosed("sea_aktau_alat") : now.withReopened("sea_aktau_alat")));
            // The table is made anew before the map is asked for its picture.
            while (window.statistics().crispFrames().count() == before
                    && System.nanoTime() - began < PATIENCE_MS * 1_000_000) {
                Thread.sleep(0, 200_000);
            }
            timesMs[i] = (System.nanoTime() - began) / 1e6;
            Thread.sleep(400);
        }
        return timesMs;
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
}
