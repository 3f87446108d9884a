package org.caspia.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileAppearsWithItsWholeContent() throws Exception {
        Path file = folder.resolve("map ə.png");

        TargetFile.writeStream(file, false, out -> out.write(new byte[] {1, 2, 3}));

        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void anOldFileIsKeptUnlessReplacingIsAllowed() throws Exception {
        Path file = Files.writeString(folder.resolve("map.png"), "old");

        assertThatThrownBy(() -> TargetFile.writeStream(file, false, out -> out.write(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("--force");
        assertThat(file).hasContent("old");

        TargetFile.writeStream(file, true, out -> out.write('n'));
        assertThat(file).hasContent("n");
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("map.png"), "old");

        assertThatThrownBy(() -> TargetFile.writeStream(file, true, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Cannot write " + file + ": No space left on device.");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFullDiskIsToldInASentence() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> TargetFile.writeStream(full, true, out -> out.write(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it is a device");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> TargetFile.check(folder.resolve("no/map.png"), false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is no folder");
        assertThatThrownBy(() -> TargetFile.check(folder, true))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it is a folder");
    }

    @Test
    void theFileBehindALinkIsReplacedAndTheLinkStays() throws Exception {
        Path file = Files.writeString(folder.resolve("real.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);

        TargetFile.writeStream(link, true, out -> out.write('n'));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("n");
    }
}
