package org.caspia.app.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @Test
    void atlasAndPainterBecomeReady() throws ProblemException {
        Opening opening = Opening.start(Path.of("data"));

        assertThat(opening.painter().content().network())
                .isSameAs(opening.atlas().network());
    }

    @Test
    void aMissingFolderIsToldInASentence(@TempDir Path folder) {
        Opening opening = Opening.start(folder.resolve("none"));

        assertThatThrownBy(opening::painter)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void aDamagedAtlasIsToldInASentence(@TempDir Path folder) {
        Opening opening = Opening.start(folder);

        assertThatThrownBy(opening::painter)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("basemap");
    }
}
