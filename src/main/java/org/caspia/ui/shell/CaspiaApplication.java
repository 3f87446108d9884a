package org.caspia.ui.shell;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.caspia.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX with the window in it. The atlas is opened while JavaFX itself starts. */
public final class CaspiaApplication extends Application {
    private static final String PULSE = "javafx.animation.pulse";
    private static final double LEAST_WIDTH = 420;
    private static final double LEAST_HEIGHT = 320;
    private static @Nullable Start start;

    private record Start(
            AppContext context,
            AppServices services,
            SettingsStore store,
            SettingsStore.Loaded loaded,
            Consumer<CaspiaWindow> shown) {
        Settings settings() {
            return loaded.settings();
        }
    }

    /**
     * Opens the window and comes back when it is closed.
     *
     * @param context what it is started with
     */
    public static void launchWith(AppContext context) {
        launch(context, window -> {});
    }

    /** Opens the window, hands it over once it is shown, and comes back when it is closed. */
    static void launch(AppContext context, Consumer<CaspiaWindow> shown) {
        // Four times the usual pulse: a moved picture waits 2 ms for it and not 8. Nothing is drawn while nothing
        // moves.
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, "240");
        }
        SettingsStore store = new SettingsStore(ConfigDirs.of(context));
        SettingsStore.Loaded loaded = store.load();
        Settings settings = loaded.settings();
        AppServices services = new AppServices(context, CaspiaWindow.firstView(settings), settings.look());
        start = new Start(context, services, store, loaded, shown);
        Application.launch(CaspiaApplication.class);
    }

    /** Made by JavaFX. */
    public CaspiaApplication() {}

    @Override
    public void start(Stage stage) {
        Start with = start;
        if (with == null) {
            throw new IllegalStateException("the window is started with launchWith");
        }
        Background background = new Background();
        CaspiaWindow window = new CaspiaWindow(
                with.services(),
                background,
                new CaspiaWindow.Surroundings(
                        with.settings(),
                        with.store()::save,
                        ConfigDirs.of(with.context()),
                        new SystemFileAsker(stage),
                        with.context().version()));
        stage.setTitle("Caspia");
        URL icon = CaspiaApplication.class.getResource("/org/caspia/ui/icon.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon.toExternalForm(), true));
        }
        stage.setScene(window.scene());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        place(stage, with.settings().place());
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.projects().askFirst(() -> {
                window.close(placeOf(stage));
                stage.hide();
            });
        });
        stage.setOnHidden(event -> Platform.exit());
        stage.show();
        Platform.runLater(() -> resize(stage, with.settings().place()));
        with.loaded().problem().ifPresent(window.corner()::tellLater);
        findMissing(with).ifPresent(window.corner()::tellLater);
        window.start(first(with));
        with.shown().accept(window);
    }

    private static List<Path> first(Start with) {
        List<Path> wanted = with.context().articles();
        return wanted.isEmpty()
                ? with.settings().recent().stream()
                        .filter(Files::isReadable)
                        .findFirst()
                        .or(with.services()::findShippedArticle)
                        .stream()
                        .toList()
                : wanted;
    }

    /** Says that the article opened last is gone, if another one stands in for it. */
    private static Optional<String> findMissing(Start with) {
        return with.settings().recent().stream()
                .findFirst()
                .filter(last -> with.context().articles().isEmpty() && !Files.isReadable(last))
                .map(last -> "What was open last, " + last + ", is not there any more.");
    }

    /** A window that stood on a screen that is gone comes back to the middle of the one that is there. */
    private static void place(Stage stage, WindowPlace place) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(place.widthPx(), screen.getWidth()));
        stage.setHeight(Math.min(place.heightPx(), screen.getHeight()));
        boolean onScreen = !Screen.getScreensForRectangle(place.xPx() + 40, place.yPx() + 20, 200, 40)
                .isEmpty();
        if (!Double.isNaN(place.xPx()) && onScreen) {
            stage.setX(place.xPx());
            stage.setY(place.yPx());
        }
        stage.setMaximized(place.maximised());
    }

    /** Some window managers make a new window as small as it may be. */
    private static void resize(Stage stage, WindowPlace place) {
        if (!stage.isMaximized() && (stage.getWidth() <= LEAST_WIDTH || stage.getHeight() <= LEAST_HEIGHT)) {
            place(stage, place);
        }
    }

    private static WindowPlace placeOf(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
