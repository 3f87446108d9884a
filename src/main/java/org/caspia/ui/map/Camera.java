package org.caspia.ui.map;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/** What the map looks at, and how it gets from one view to the next. JavaFX thread. */
final class Camera {
    private static final double FLIGHT_MS = 380;
    private static final double GLIDE_MS = 140;
    private static final Duration REST = Duration.millis(500);
    private static final double NANOS_PER_MS = 1e6;

    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ViewHistory history = new ViewHistory();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Motion motion;
    private @Nullable Viewport goal;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private long startNanos;
    private double lengthMs;

    /** A way from one view to another: the view at a fraction of the time. */
    private interface Motion {
        Viewport at(double t);
    }

    Camera(Viewport start) {
        viewport = new ReadOnlyObjectWrapper<>(start);
        rest.setOnFinished(event -> history.restAt(viewport.get()));
        rest.play();
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    Viewport viewport() {
        return viewport.get();
    }

    /** Where the map is or is on its way to. */
    Viewport goal() {
        return goal == null ? viewport.get() : goal;
    }

    /** Shows a view at once; any motion ends. */
    void jump(Viewport next) {
        stop();
        set(next);
    }

    void panBy(double dxPx, double dyPx) {
        jump(viewport.get().panned(dxPx, dyPx));
    }

    void zoomAbout(double xPx, double yPx, double factor) {
        jump(WorldLimit.zoom(viewport.get(), xPx, yPx, factor).adapted());
    }

    /** Zooms within a moment, the point staying where it is; steps that follow each other add up. */
    void glideZoom(double xPx, double yPx, double factor) {
        Viewport from = viewport.get();
        Viewport target = WorldLimit.zoom(from, xPx, yPx, from.metresPerPx() / goal().metresPerPx() * factor);
        double whole = from.metresPerPx() / target.metresPerPx();
        begin(t -> from.zoomedAbout(xPx, yPx, Math.pow(whole, t)), target, GLIDE_MS);
    }

    void glidePan(double dxPx, double dyPx) {
        Viewport from = viewport.get();
        Viewport target = goal().panned(dxPx, dyPx);
        begin(t -> from.flyStep(target, t), target, GLIDE_MS);
    }

    /** Flies to a view in a moment that the user can interrupt. */
    void fly(Viewport target) {
        Viewport from = viewport.get();
        begin(t -> from.flyStep(target, t), target, FLIGHT_MS);
    }

    void back() {
        history.restAt(viewport.get());
        history.back().ifPresent(this::flyWithinWindow);
    }

    void forward() {
        history.forward().ifPresent(this::flyWithinWindow);
    }

    void resize(int widthPx, int heightPx) {
        Viewport now = viewport.get();
        if (now.widthPx() == widthPx && now.heightPx() == heightPx) {
            return;
        }
        stop();
        // Whoever looks at the whole region goes on doing so in a larger or smaller window.
        boolean home = now.equals(Viewport.home(now.widthPx(), now.heightPx()));
        viewport.set(home ? Viewport.home(widthPx, heightPx) : now.resized(widthPx, heightPx));
        rest.playFromStart();
    }

    boolean isMoving() {
        return motion != null;
    }

    /** Ends any motion where it is. */
    void stop() {
        motion = null;
        goal = null;
        timer.stop();
    }

    private void flyWithinWindow(Viewport target) {
        fly(target.resized(viewport.get().widthPx(), viewport.get().heightPx()));
    }

    private void begin(Motion newMotion, Viewport target, double newLengthMs) {
        motion = newMotion;
        goal = target;
        lengthMs = newLengthMs;
        // The first pulse after it shall move the map already.
        startNanos = System.nanoTime() - (long) (8 * NANOS_PER_MS);
        timer.start();
    }

    private void step(long now) {
        Motion current = motion;
        Viewport end = goal;
        if (current == null || end == null) {
            return;
        }
        double t = Math.min(1, Math.max(0, (now - startNanos) / NANOS_PER_MS / lengthMs));
        if (t >= 1) {
            stop();
            set(end.adapted());
        } else {
            set(current.at(ease(t)));
        }
    }

    private void set(Viewport next) {
        viewport.set(next);
        rest.playFromStart();
    }

    /** Quick at first, so that the answer is felt at once; gentle at the end. */
    private static double ease(double t) {
        double left = 1 - t;
        return 1 - left * left * left;
    }
}
