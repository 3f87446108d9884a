package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.geo.LonLat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window too narrow for the map and the column beside it. */
class SmallWindowTest extends WindowTest {
    @TempDir
    static Path dir;

    @Override
    public void start(Stage on) throws Exception {
        Path article = Files.writeString(dir.resolve("article.txt"), "words");
        show(on, new FakeServices(), Path.of("target", "unsaved"), List.of(article));
    }

    @BeforeEach
    void makeSmall() {
        until(() -> window.desk().article().isPresent());
        resize(480, 360);
    }

    private void resize(double widthPx, double heightPx) {
        interact(() -> {
            stage.setWidth(widthPx);
            stage.setHeight(heightPx);
        });
        until(() -> window.scene().getWidth() == widthPx);
    }

    private double mapWidth() {
        return window.map().getScene() == null ? 0 : window.map().getWidth();
    }

    @Test
    void theMapHasAllOfItAndWhatIsClickedCoversItUntilItIsClosed() {
        until(() -> mapWidth() > 470);
        assertThat(window.split().isSideShown()).isFalse();
        clickMapAt(new LonLat(47.5, 40.2));
        until(() -> window.split().isSideShown() && window.side().getWidth() > 470);
        assertThat(textOf("#details-title")).isEqualTo("Azerbaijan");
        assertThat(mapWidth()).isZero();
        type(KeyCode.ESCAPE);
        until(() -> mapWidth() > 470);
        control(KeyCode.B);
        until(() -> window.split().isSideShown() && mapWidth() == 0);
    }

    @Test
    void aWindowThatIsMadeWideAgainIsAsItWasBefore() {
        resize(1200, 760);
        until(() -> window.split().isSideShown() && mapWidth() > 0);
        assertThat(window.split().share()).isBetween(0.69, 0.73);
        interact(() -> window.close(WindowPlace.FIRST));
        assertThat(kept.get(kept.size() - 1).sideOpen()).isTrue();
    }

    @Test
    void whatASmallWindowShowsIsNotTakenForAWish() {
        interact(() -> window.close(WindowPlace.FIRST));
        assertThat(kept.get(kept.size() - 1).sideOpen()).isTrue();
        assertThat(kept.get(kept.size() - 1).sideShare()).isBetween(0.69, 0.73);
    }
}
