package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.caspia.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over the shipped atlas and article, as a stranger meets it. */
class RealAtlasWindowTest extends WindowTest {
    @TempDir
    static Path dir;

    @Override
    public void start(Stage stage) {
        files.target = Optional.of(dir.resolve("map.png"));
        showReal(stage, dir, LIGHT);
    }

    @Test
    void theShippedArticleIsReadAzerbaijanIsClickedAndTheMapExported() throws IOException {
        until(() -> window.desk().article().isPresent()
                && window.statistics().findFirstCrispMillis().isPresent());
        LonLat place = new LonLat(48.3, 40.9);
        clickMapAt(place);
        until(() -> lookup("#country-counts").tryQuery().isPresent());
        assertThat(((Labeled) lookup("#details-title").query()).getText()).isEqualTo("Azerbaijan");
        assertThat(lookup(".excerpt").queryAll().size()).isGreaterThan(10);
        control(KeyCode.E);
        until(() -> lookup("#do-export").tryQuery().isPresent());
        interact(() -> lookup("#do-export").queryAs(Button.class).fire());
        Path target = dir.resolve("map.png");
        until(() -> Files.exists(target));
        assertThat(Files.size(target)).isGreaterThan(50_000);
    }
}
