package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
    @TempDir
    private Path data;

    private Path land;

    @BeforeEach
    void copyTheWorldLevel() throws IOException {
        Path from = Maps.DATA.resolve("basemap");
        Path to = data.resolve("basemap");
        Files.createDirectories(to.resolve("world"));
        for (String name : List.of("about.tsv", "world/arcs.cbm", "world/land.cbm", "relief-world.cbm")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
        land = to.resolve("world/land.cbm");
    }

    @Test
    void aMissingFileIsNamedWithTheWayToRestoreIt() throws Exception {
        Files.delete(land);
        assertThatThrownBy(this::readLand)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("land.cbm is missing")
                .hasMessageContaining("git checkout -- data/basemap");
    }

    @Test
    void aMissingFolderIsToldWhenOpening() {
        assertThatThrownBy(() -> Basemap.open(data.resolve("nowhere")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("about.tsv is missing");
    }

    @Test
    void aChangedByteIsFoundByTheChecksum() throws Exception {
        byte[] bytes = Files.readAllBytes(land);
        bytes[bytes.length / 2] ^= 1;
        Files.write(land, bytes);
        assertThatThrownBy(this::readLand).hasMessageContaining("land.cbm is damaged: its checksum is wrong");
    }

    @Test
    void aTruncatedFileIsFoundByItsLength() throws Exception {
        byte[] bytes = Files.readAllBytes(land);
        Files.write(land, java.util.Arrays.copyOf(bytes, bytes.length - 7));
        assertThatThrownBy(this::readLand).hasMessageContaining("bytes and not");
    }

    @Test
    void aForeignOrEmptyFileIsNotABaseMap() throws Exception {
        Files.write(land, new byte[0]);
        assertThatThrownBy(this::readLand).hasMessageContaining("it is not a base map file");
    }

    @Test
    void arcsOfAnotherVersionAreRefused() throws Exception {
        Files.copy(
                Maps.DATA.resolve("basemap/continent/arcs.cbm"),
                data.resolve("basemap/world/arcs.cbm"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::readLand).hasMessageContaining("another version of its arcs");
    }

    @Test
    void aReliefThatIsNotThereIsEmptyAndADamagedOneIsTold() throws Exception {
        Basemap map = Basemap.open(data);
        assertThat(map.findElevation(true)).isEmpty();
        assertThat(map.findElevation(false)).isPresent();
        Path relief = data.resolve("basemap/relief-world.cbm");
        byte[] bytes = Files.readAllBytes(relief);
        bytes[bytes.length - 1] ^= 1;
        Files.write(relief, bytes);
        assertThatThrownBy(() -> Basemap.open(data).findElevation(false)).hasMessageContaining("relief-world.cbm");
    }

    @Test
    void aProblemIsNotRememberedOnceTheFileIsBack() throws Exception {
        Path away = data.resolve("away.cbm");
        Files.move(land, away);
        Basemap map = Basemap.open(data);
        assertThatThrownBy(() -> map.features(BasemapLayer.LAND, Detail.WORLD)).isInstanceOf(ProblemException.class);
        Files.move(away, land);
        assertThat(map.features(BasemapLayer.LAND, Detail.WORLD).size()).isGreaterThan(100);
    }

    @Test
    void everyCommittedFileHasARightChecksum() throws Exception {
        try (Stream<Path> files = Files.walk(Maps.DATA.resolve("basemap"))) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".cbm")).toList();
            assertThat(all).hasSizeGreaterThan(25);
            for (Path file : all) {
                assertThat(DataFile.open(file).position()).isEqualTo(DataFile.HEADER_BYTES);
            }
        }
    }

    private void readLand() throws ProblemException {
        Basemap.open(data).features(BasemapLayer.LAND, Detail.WORLD);
    }
}
