package org.caspia.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.caspia.geo.LonLat;
import org.caspia.render.Hit;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The map in the window. It moves with the mouse, wheel, fingers and keys; the last picture moves at once and a crisp one follows. All
 * methods belong to the JavaFX thread and none of them waits.
 */
public final class MapView extends Region {
    private final Camera camera;
    private final PictureStack pictures;
    private final MapStatistics statistics = new MapStatistics();
    private final Painting painting;
    private final MouseGestures mouse;
    private final FeatureFocus features = new FeatureFocus(this);
    private final Pointer pointer;
    /** Two of them: what the pointer passes over must not take the answer away from a click. */
    private final HitFinder clicks = new HitFinder();

    private final HitFinder hovers = new HitFinder();
    private final ReadOnlyObjectWrapper<Optional<LonLat>> cursorPosition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable MapSource source;
    private MapOptions options = MapOptions.opening();
    private String words = "Map";
    private Runnable onGesture = () -> {};
    private Consumer<Hit> onHit = hit -> {};
    private Consumer<MapFeature> onFeature = feature -> {};
    private BiConsumer<Hit, Point2D> onMenu = (hit, screen) -> {};

    /**
     * Makes a map without a painter: it shows nothing until it has one.
     *
     * @param start the first view
     */
    public MapView(Viewport start) {
        camera = new Camera(start);
        pictures = new PictureStack(start);
        getStyleClass().add("map-view");
        setId("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setAccessibleHelp("Arrows move, plus and minus zoom, Tab goes from feature to feature, Enter opens one.");
        getChildren().addAll(pictures, features);
        painting = new Painting(this, pictures, statistics);
        mouse = new MouseGestures(this);
        pointer = new Pointer(this, mouse);
        var wheel = new WheelAndTouch(this);
        var keys = new MapKeys(this, mouse, features);
        getProperties().put("gestures", List.of(wheel, keys));
        camera.viewportProperty().addListener((property, before, now) -> moved(now));
    }

    /**
     * Gives the map its painter, or another one when the content changed.
     *
     * @param newSource where pictures come from
     */
    public void setSource(MapSource newSource) {
        source = newSource;
        painting.everythingChanged();
    }

    /**
     * Changes what is drawn and how.
     *
     * @param newOptions the new options; furniture is drawn over the map and stays in its place
     */
    public void setOptions(MapOptions newOptions) {
        if (!newOptions.equals(options)) {
            options = newOptions;
            painting.everythingChanged();
        }
    }

    /**
     * Returns what is drawn and how.
     *
     * @return the options as they were set
     */
    public MapOptions options() {
        return options;
    }

    /**
     * Returns what the map looks at.
     *
     * @return the viewport, changing with each step of a gesture
     */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return camera.viewportProperty();
    }

    /**
     * Returns what the map looks at now.
     *
     * @return the viewport
     */
    public Viewport viewport() {
        return camera.viewport();
    }

    /**
     * Returns the position under the pointer.
     *
     * @return the position, empty while the pointer is elsewhere
     */
    public ReadOnlyObjectProperty<Optional<LonLat>> cursorPositionProperty() {
        return cursorPosition.getReadOnlyProperty();
    }

    /**
     * Returns how quickly the map has answered so far.
     *
     * @return the measurements, which go on
     */
    public MapStatistics statistics() {
        return statistics;
    }

    /**
     * Says who hears of clicks.
     *
     * @param listener takes what was clicked
     */
    public void setOnHit(Consumer<Hit> listener) {
        onHit = listener;
    }

    /**
     * Says who hears of clicks that ask for a menu.
     *
     * @param listener takes what is there, and the point on the screen
     */
    public void setOnMenu(BiConsumer<Hit, Point2D> listener) {
        onMenu = listener;
    }

    /**
     * Says who hears that a hand does something on the map.
     *
     * @param listener called at each gesture
     */
    public void setOnGesture(Runnable listener) {
        onGesture = listener;
    }

    /**
     * Says who hears of features chosen with the keyboard.
     *
     * @param listener takes the feature
     */
    public void setOnFeature(Consumer<MapFeature> listener) {
        onFeature = listener;
    }

    /**
     * Says who hears of problems while painting.
     *
     * @param listener takes one sentence for the user
     */
    public void setOnProblem(Consumer<String> listener) {
        painting.setOnProblem(listener);
    }

    /**
     * Gives the keyboard its features.
     *
     * @param list what can be reached with Tab
     */
    public void setFeatures(List<MapFeature> list) {
        features.setFeatures(list);
    }

    /**
     * Flies to a view; any gesture interrupts.
     *
     * @param target the view to come to
     */
    public void flyTo(Viewport target) {
        camera.fly(target.resized(widthPx(), heightPx()).adapted());
    }

    /**
     * Shows a view at once.
     *
     * @param target the view
     */
    public void jumpTo(Viewport target) {
        camera.jump(target.resized(widthPx(), heightPx()));
    }

    /** Flies to the home view. */
    public void home() {
        camera.fly(Viewport.home(widthPx(), heightPx()));
    }

    /** Goes back to the view before. */
    public void back() {
        camera.back();
    }

    /** Goes forward again after {@link #back()}. */
    public void forward() {
        camera.forward();
    }

    /**
     * Zooms about the middle of the window.
     *
     * @param factor above 1 to see more detail
     */
    public void zoomBy(double factor) {
        gestureBegins();
        input(moving -> moving.glideZoom(getWidth() / 2, getHeight() / 2, factor));
    }

    /** Ends the threads behind the map. */
    public void close() {
        camera.stop();
        painting.close();
        clicks.close();
        hovers.close();
    }

    /** Where the map is or is on its way to. */
    Viewport goal() {
        return camera.goal();
    }

    /** A hand begins to do something: motions and painting of before are not wanted any more. */
    void gestureBegins() {
        camera.stop();
        painting.gestureBegins();
    }

    /** Does what an input asks for and measures how long it takes to be seen. */
    void input(Consumer<Camera> change) {
        onGesture.run();
        painting.inputAt(System.nanoTime());
        change.accept(camera);
        painting.inputDone();
    }

    void select(double xPx, double yPx) {
        findQuestion(xPx, yPx).ifPresent(question -> clicks.ask(question, hit -> hit.ifPresent(onHit)));
    }

    void askMenu(double xPx, double yPx) {
        Point2D screen = localToScreen(xPx, yPx);
        findQuestion(xPx, yPx)
                .ifPresent(question ->
                        clicks.ask(question, hit -> hit.ifPresent(found -> onMenu.accept(found, screen))));
    }

    void askName(double xPx, double yPx, Consumer<Optional<Hit>> answer) {
        findQuestion(xPx, yPx).ifPresent(question -> hovers.ask(question, answer));
    }

    private Optional<HitFinder.Question> findQuestion(double xPx, double yPx) {
        return findSource().map(asked -> new HitFinder.Question(asked, camera.viewport(), options, xPx, yPx));
    }

    /** Lays a node over the map, in the map's own pixels. */
    void addAbove(Node node) {
        getChildren().add(node);
    }

    void pointerAt(Optional<LonLat> position) {
        cursorPosition.set(position);
    }

    void choose(MapFeature feature) {
        onFeature.accept(feature);
    }

    Optional<MapSource> findSource() {
        return Optional.ofNullable(source);
    }

    boolean isGliding() {
        return camera.isMoving();
    }

    /** Tells a screen reader what the map shows, unless it is being told of one feature. */
    void describe(String newWords) {
        words = newWords;
        if (!features.isShown()) {
            tell(words);
        }
    }

    /** Tells a screen reader of the feature that has the ring; nothing for the map as a whole. */
    void tellFeature(Optional<String> title) {
        tell(title.orElse(words));
    }

    private void tell(String text) {
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected void layoutChildren() {
        pictures.resizeRelocate(0, 0, getWidth(), getHeight());
        features.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            camera.resize(widthPx(), heightPx());
        }
    }

    private int widthPx() {
        return Math.max(1, (int) Math.ceil(getWidth()));
    }

    private int heightPx() {
        return Math.max(1, (int) Math.ceil(getHeight()));
    }

    private void moved(Viewport now) {
        pictures.moveTo(now);
        features.follow(now);
        pointer.moved();
        painting.viewChanged();
    }
}
