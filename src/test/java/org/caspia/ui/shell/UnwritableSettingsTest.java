package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caspia.ui.Waiting.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window where its settings cannot be written. */
class UnwritableSettingsTest extends WindowTest {
    @TempDir
    static Path dir;

    private SettingsStore store;

    @Override
    public void start(Stage on) throws Exception {
        Path article = Files.writeString(dir.resolve("article.txt"), "words");
        store = new SettingsStore(Files.writeString(dir.resolve("no-folder"), "a file is in the way"));
        show(on, new FakeServices(), dir, List.of(article));
    }

    @Override
    Optional<String> keep(Settings newer) {
        return store.save(newer);
    }

    @Test
    void itIsToldOnceInOneSentence() {
        until(() -> window.message().isVisible());
        assertThat(textOf("#message"))
                .isEqualTo("How this window is set cannot be kept for the next start, because "
                        + dir.resolve("no-folder").resolve("window.conf") + " cannot be written.");
        interact(() -> {
            window.message().hide();
            window.looks().changeTheme();
            window.looks().changeTheme();
        });
        assertThat(window.message().isVisible()).isFalse();
    }
}
