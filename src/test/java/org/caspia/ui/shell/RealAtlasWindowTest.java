package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.geo.LonLat;
import org.caspia.render.PxPoint;
import org.caspia.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The window over the shipped atlas and article, as a stranger meets it. */
class RealAtlasWindowTest extends ApplicationTest {
    @TempDir
    static Path dir;

    private CaspiaWindow window;

    private static final class Answers implements FileAsker {
        @Override
        public List<Path> askArticles() {
            return List.of();
        }

        @Override
        public Optional<Path> askScenarios() {
            return Optional.of(dir.resolve("scenarios.json"));
        }

        @Override
        public Optional<Path> askProject(Path suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askReport(String suggestion) {
            return Optional.of(dir.resolve(suggestion));
        }

        @Override
        public Optional<Path> askTarget(ExportKind format, Path suggestion) {
            return Optional.of(dir.resolve("map.png"));
        }
    }

    @Override
    public void start(Stage stage) {
        Settings settings = Settings.first()
                .withPlace(new WindowPlace(0, 0, 1200, 760, false))
                .withLook(Settings.first().look().withTheme(ThemeChoice.LIGHT));
        AppContext context = new AppContext(Path.of("data"), Path.of("seeds"), Optional.of(dir), List.of(), "test");
        AppServices services = new AppServices(context, CaspiaWindow.firstView(settings), settings.look());
        window = new CaspiaWindow(
                services,
                new Background(),
                new CaspiaWindow.Surroundings(
                        settings, newer -> {}, Path.of("target", "unsaved"), new Answers(), "test"));
        stage.setScene(window.scene());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1200);
        stage.setHeight(760);
        stage.show();
        window.start(services.findShippedArticle().stream().toList());
    }

    @AfterEach
    void close() {
        interact(() -> window.close(WindowPlace.FIRST));
    }

    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("it did not come about within a minute", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theShippedArticleIsReadAzerbaijanIsClickedAndTheMapExported() throws IOException {
        until(() -> window.desk().article().isPresent()
                && window.statistics().findFirstCrispMillis().isPresent());
        LonLat place = new LonLat(48.3, 40.9);
        PxPoint at = window.map().viewport().findPx(place).orElseThrow();
        clickOn(window.map().localToScreen(at.xPx(), at.yPx()));
        until(() -> lookup("#country-counts").tryQuery().isPresent());
        assertThat(((Labeled) lookup("#details-title").query()).getText()).isEqualTo("Azerbaijan");
        assertThat(lookup(".excerpt").queryAll().size()).isGreaterThan(10);
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until(() -> lookup("#do-export").tryQuery().isPresent());
        interact(() -> lookup("#do-export").queryAs(Button.class).fire());
        Path target = dir.resolve("map.png");
        until(() -> Files.exists(target));
        assertThat(Files.size(target)).isGreaterThan(50_000);
    }
}
