package org.caspia.ui.shell;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.caspia.ui.map.MapView;

/**
 * A hand with an eye: moves the mouse of the system over the map and looks at the pixels of the screen until they change. So everything
 * counts that lies between a hand and an eye: the window system on the way in and out, JavaFX, and what else the program is doing.
 */
final class ScreenHand {
    private static final double NANOS_PER_MS = 1e6;
    private static final long PATIENCE_MS = 400;
    private static final int EYE_PX = 24;
    private static final int NOTCHES_EACH_WAY = 6;
    private final MapView map;
    private final Robot robot;
    private final Random random = new Random(7);
    private final WritableImage seen = new WritableImage(EYE_PX, EYE_PX);

    private ScreenHand(MapView map, Robot robot) {
        this.map = map;
        this.robot = robot;
    }

    static ScreenHand over(MapView map) throws InterruptedException {
        return new ScreenHand(map, onScreen(Robot::new));
    }

    /** Drags the map about; returns how long each step took until it was seen, in milliseconds. */
    double[] drag(int steps) throws InterruptedException {
        moveTo(0.5, 0.5);
        act(() -> robot.mousePress(MouseButton.PRIMARY));
        double[] timesMs = new double[steps];
        for (int i = 0; i < steps; i++) {
            double xShare = 0.5 + 0.17 * Math.sin(i / 18.0);
            double yShare = 0.5 + 0.15 * Math.sin(i / 14.0 + 0.1);
            timesMs[i] = timeUntilSeen(() -> moveTo(xShare, yShare));
            pause(25 - timesMs[i]);
        }
        act(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return timesMs;
    }

    /** Turns the wheel to and fro. */
    double[] wheel(int notches) throws InterruptedException {
        moveTo(0.45, 0.45);
        double[] timesMs = new double[notches];
        for (int i = 0; i < notches; i++) {
            int way = i / NOTCHES_EACH_WAY % 2 == 0 ? -1 : 1;
            Thread.sleep(350);
            timesMs[i] = timeUntilSeen(() -> act(() -> robot.mouseWheel(way)));
        }
        return timesMs;
    }

    /** A movement of the hand. */
    private interface Step {
        void run() throws InterruptedException;
    }

    private double timeUntilSeen(Step step) throws InterruptedException {
        int[] before = look();
        long began = System.nanoTime();
        step.run();
        do {
            if (!Arrays.equals(before, look())) {
                break;
            }
            Thread.sleep(0, 300_000);
        } while (System.nanoTime() - began < PATIENCE_MS * NANOS_PER_MS);
        return (System.nanoTime() - began) / NANOS_PER_MS;
    }

    private void pause(double ms) throws InterruptedException {
        Thread.sleep(Math.max(1, (long) (ms * (0.6 + 0.8 * random.nextDouble()))));
    }

    private void moveTo(double xShare, double yShare) throws InterruptedException {
        act(() -> {
            Point2D at = map.localToScreen(map.getWidth() * xShare, map.getHeight() * yShare);
            robot.mouseMove(Math.rint(at.getX()), Math.rint(at.getY()));
        });
    }

    /** What the screen shows of the map below its middle, where no furniture lies. */
    private int[] look() throws InterruptedException {
        return onScreen(() -> {
            Point2D at = map.localToScreen(map.getWidth() * 0.55, map.getHeight() * 0.7);
            robot.getScreenCapture(seen, Math.rint(at.getX()), Math.rint(at.getY()), EYE_PX, EYE_PX);
            int[] pixels = new int[EYE_PX * EYE_PX];
            seen.getPixelReader()
                    .getPixels(0, 0, EYE_PX, EYE_PX, PixelFormat.getIntArgbPreInstance(), pixels, 0, EYE_PX);
            return pixels;
        });
    }

    private static void act(Runnable action) throws InterruptedException {
        onScreen(() -> {
            action.run();
            return true;
        });
    }

    /** Runs something on the JavaFX thread, which robots belong to, and waits for it. */
    private static <T> T onScreen(Callable<T> action) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the screen cannot be touched", failed.getCause());
        }
    }
}
