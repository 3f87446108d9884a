package org.caspia.ui.map;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.ui.map.RenderRequest.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that the pictures follow the view: asks for a crisp one of where the map is going to, for furniture when its scale changes, and for a wide
 * coarse one when the hand rests. JavaFX thread.
 */
final class Painting {
    /** How far the crisp picture reaches beyond the window; a multiple of 4, so that it is whole in device pixels at every density. */
    private static final int MARGIN_PX = 64;

    private static final double NEARLY = 0.08;
    private static final int WIDE = 3;
    private static final double ROOMY_PX = 720;
    private static final Duration REST = Duration.millis(160);
    private static final Duration SOON = Duration.millis(24);
    private static final Set<MapLayer> COARSE = EnumSet.of(MapLayer.RELIEF, MapLayer.LAKES, MapLayer.BORDERS);

    private final MapView map;
    private final PictureStack pictures;
    private final MapStatistics statistics;
    private final RenderLoop loop;
    private final PauseTransition rest = new PauseTransition(REST);

    /** Leaves the processor to the first steps of a glide, which are seen at once, before the next picture is painted. */
    private final PauseTransition soon = new PauseTransition(SOON);

    private Consumer<String> onProblem = sentence -> {};
    private long inputNanos;
    private long seenNanos;
    private @Nullable Viewport asked;
    private @Nullable Shown furnitureOf;
    private @Nullable ObservableValue<Number> screenDensity;

    private record Shown(Viewport viewport) {
        boolean sameSize(Viewport other) {
            return viewport.widthPx() == other.widthPx() && viewport.heightPx() == other.heightPx();
        }
    }

    Painting(MapView map, PictureStack pictures, MapStatistics statistics) {
        this.map = map;
        this.pictures = pictures;
        this.statistics = statistics;
        loop = new RenderLoop(this::show, sentence -> onProblem.accept(sentence));
        rest.setOnFinished(event -> handRests());
        soon.setOnFinished(event -> askUnlessServed());
        map.sceneProperty().addListener((property, before, now) -> watch(before, now));
    }

    void setOnProblem(Consumer<String> listener) {
        onProblem = listener;
    }

    void gestureBegins() {
        loop.gestureBegins();
        asked = null;
        rest.playFromStart();
    }

    void inputAt(long nanos) {
        inputNanos = nanos;
        if (seenNanos == 0) {
            seenNanos = nanos;
        }
    }

    void inputDone() {
        statistics.addWork(System.nanoTime() - inputNanos);
    }

    void everythingChanged() {
        pictures.outdated();
        askCrisp();
        askFurniture();
        rest.playFromStart();
    }

    /** Paints where the map is going to, once, and not each step of the way. */
    void viewChanged() {
        if (!map.isGliding()) {
            askUnlessServed();
        } else if (soon.getStatus() != Animation.Status.RUNNING) {
            soon.playFromStart();
        }
        rest.playFromStart();
        if (furnitureOf != null && !furnitureOf.sameSize(map.viewport())) {
            askFurniture();
        }
    }

    void close() {
        rest.stop();
        soon.stop();
        loop.close();
    }

    private final Runnable pulse = this::pulseSeen;

    private void watch(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
            // A window that goes to a screen of another density needs pictures of that density.
            screenDensity = now.windowProperty().flatMap(Window::renderScaleXProperty);
            screenDensity.addListener((property, old, scale) -> everythingChanged());
        }
    }

    /** The moved picture is handed to the screen with this pulse. */
    private void pulseSeen() {
        if (seenNanos != 0) {
            statistics.addMove(System.nanoTime() - seenNanos);
            seenNanos = 0;
        }
    }

    private double density() {
        Scene scene = map.getScene();
        double density = scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getRenderScaleX();
        return density > 0 ? density : 1;
    }

    private MapOptions mapOnly() {
        return map.options()
                .withFurniture(Furniture.none().withDegrees(MARGIN_PX))
                .withPixelDensity(density());
    }

    private void askUnlessServed() {
        if (!serves(asked, map.goal())) {
            askCrisp();
        }
    }

    private void askCrisp() {
        asked = withMargin(map.goal());
        ask(asked, mapOnly(), Layer.CRISP);
    }

    private static Viewport withMargin(Viewport view) {
        return view.resized(view.widthPx() + 2 * MARGIN_PX, view.heightPx() + 2 * MARGIN_PX);
    }

    /** Tells whether a picture is good enough for a view as long as the hand moves: it fills the window at nearly its scale. */
    private static boolean serves(@Nullable Viewport picture, Viewport view) {
        if (picture == null || !picture.projection().equals(view.projection())) {
            return false;
        }
        double zoom = picture.metresPerPx() / view.metresPerPx();
        double spareXPx = (picture.widthPx() * zoom - view.widthPx()) / 2;
        double spareYPx = (picture.heightPx() * zoom - view.heightPx()) / 2;
        return Math.abs(zoom - 1) < NEARLY
                && Math.abs(picture.centerXM() - view.centerXM()) / view.metresPerPx() <= spareXPx
                && Math.abs(picture.centerYM() - view.centerYM()) / view.metresPerPx() <= spareYPx;
    }

    /** Furniture belongs to a frame of its own, so it is asked for when the hand rests and not at each step. */
    private void askFurniture() {
        furnitureOf = new Shown(map.viewport());
        MapOptions options = map.options().withPixelDensity(density());
        ask(map.viewport(), options.withFurniture(fitting(options.furniture())), Layer.FURNITURE);
    }

    /** The window's status line names the projection. */
    private Furniture fitting(Furniture furniture) {
        return new Furniture(
                furniture.title(),
                furniture.legend() && map.getWidth() >= ROOMY_PX,
                furniture.scaleBar(),
                furniture.attribution(),
                furniture.boundaryNote(),
                false,
                Furniture.NO_DEGREES);
    }

    private void handRests() {
        Viewport view = map.viewport();
        if (!withMargin(map.goal()).equals(asked)) {
            askCrisp();
        }
        if (furnitureOf == null || !furnitureOf.viewport().equals(view)) {
            askFurniture();
        }
        if (!pictures.backdropCovers(view)) {
            Viewport wide = view.resized(view.widthPx() / 2, view.heightPx() / 2)
                    .zoomedAbout(view.widthPx() / 4.0, view.heightPx() / 4.0, 1.0 / (2 * WIDE));
            ask(wide, mapOnly().withLayers(COARSE).withPixelDensity(1), Layer.BACKDROP);
        }
    }

    private void ask(Viewport viewport, MapOptions options, Layer layer) {
        long wanted = inputNanos == 0 ? System.nanoTime() : inputNanos;
        map.findSource().ifPresent(source -> loop.request(new RenderRequest(source, viewport, options, layer, wanted)));
    }

    private void show(RenderRequest request, Picture picture) {
        switch (request.layer()) {
            case CRISP -> {
                pictures.showCrisp(picture);
                statistics.addCrisp(System.nanoTime() - request.wantedNanos());
            }
            case BACKDROP -> pictures.showBackdrop(picture);
            case FURNITURE -> {
                pictures.showFurniture(picture);
                map.describe(picture.words());
            }
        }
    }
}
