package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.geo.LonLat;
import org.caspia.render.PxPoint;
import org.caspia.ui.Waiting;
import org.caspia.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/** What the tests of the whole window share: opening it, using it, closing it. */
abstract class WindowTest extends ApplicationTest {
    static final Settings LIGHT = Settings.first()
            .withHintSeen()
            .withPlace(new WindowPlace(0, 0, 1200, 760, false))
            .withLook(Settings.first().look().withTheme(ThemeChoice.LIGHT));

    final FakeFiles files = new FakeFiles();
    final List<Settings> kept = new ArrayList<>();
    CaspiaWindow window;
    Stage stage;

    /** Opens the window over some services; unsaved work goes to a folder. */
    void show(Stage on, Services services, Path unsaved, List<Path> articles) {
        show(on, services, new CaspiaWindow.Surroundings(LIGHT, this::keep, unsaved, files, "test"), articles);
    }

    void show(Stage on, Services services, CaspiaWindow.Surroundings around, List<Path> articles) {
        stage = on;
        window = new CaspiaWindow(services, new Background(), around);
        stage.setScene(window.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(around.settings().place().widthPx());
        stage.setHeight(around.settings().place().heightPx());
        stage.show();
        window.start(articles);
    }

    /** Opens the window over the shipped atlas with the shipped article. */
    void showReal(Stage on, Path config, Settings settings) {
        AppContext context = new AppContext(Path.of("data"), Path.of("seeds"), Optional.of(config), List.of(), "test");
        AppServices services = new AppServices(context, CaspiaWindow.firstView(settings), settings.look());
        show(
                on,
                services,
                new CaspiaWindow.Surroundings(settings, this::keep, Path.of("target", "unsaved"), files, "test"),
                services.findShippedArticle().stream().toList());
    }

    /** What the settings' file answers. */
    Optional<String> keep(Settings newer) {
        kept.add(newer);
        return Optional.empty();
    }

    @AfterEach
    void close() {
        interact(() -> window.close(WindowPlace.FIRST));
    }

    String textOf(String query) {
        return ((Labeled) lookup(query).query()).getText();
    }

    /** Waits for a button and presses it. */
    void fire(String query) {
        Waiting.until(() -> lookup(query).tryQuery().isPresent());
        interact(() -> lookup(query).queryAs(Button.class).fire());
    }

    void control(KeyCode code) {
        press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
    }

    void clickMapAt(LonLat place) {
        PxPoint at = window.map().viewport().findPx(place).orElseThrow();
        clickOn(window.map().localToScreen(at.xPx(), at.yPx()));
    }
}
