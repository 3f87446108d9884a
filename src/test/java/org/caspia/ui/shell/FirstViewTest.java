package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first view is reckoned while JavaFX starts, so it must not need it. Only a process of its own shows that. */
class FirstViewTest {
    /** What the process does. */
    public static void main(String[] arguments) {
        if (CaspiaWindow.firstView(Settings.first()).widthPx() < 100) {
            throw new IllegalStateException("no room for the map");
        }
    }

    @Test
    void theFirstViewNeedsNoWindow() throws Exception {
        String program =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        program,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        FirstViewTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
