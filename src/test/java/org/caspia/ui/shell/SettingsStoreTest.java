package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caspia.render.BoundaryView;
import org.caspia.render.MapLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path dir;

    private static Settings unusual() {
        return new Settings(
                new WindowPlace(12, 34, 1000.5, 700, true),
                new Settings.Look(
                        ThemeChoice.DARK,
                        Set.of(MapLayer.RELIEF, MapLayer.MIDDLE_CORRIDOR),
                        BoundaryView.CONTROL,
                        ProjectionChoice.WEB_MERCATOR,
                        false),
                false,
                0.6,
                List.of(Path.of("bakı.txt"), Path.of("a=b.txt")),
                true);
    }

    @Test
    void whatWasKeptComesBack() {
        SettingsStore store = new SettingsStore(dir.resolve("new").resolve("caspia"));
        store.save(unusual());
        assertThat(store.load().settings()).isEqualTo(unusual());
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            SettingsStore store = new SettingsStore(dir);
            store.save(unusual());
            assertThat(store.load().settings()).isEqualTo(unusual());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingFileGivesTheFirstSettings() {
        assertThat(new SettingsStore(dir).load())
                .isEqualTo(new SettingsStore.Loaded(Settings.first(), Optional.empty()));
    }

    @Test
    void aDamagedFileGivesWhatCanBeUnderstood() throws IOException {
        String damaged = "width=wide\ntheme=PINK\nshare=7\nhint=true\nnonsense\n";
        Files.writeString(dir.resolve("window.conf"), damaged);
        assertThat(new SettingsStore(dir).load().settings())
                .isEqualTo(Settings.first().withHintSeen());
        assertThat(new SettingsStore(dir).load().problem().orElseThrow())
                .contains("damaged", "window.conf.damaged")
                .doesNotContain("null");
        assertThat(dir.resolve("window.conf.damaged")).hasContent(damaged);
    }

    @Test
    void aFileThatIsNoTextIsToldAndKept() throws IOException {
        byte[] noise = {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC3, 7};
        Files.write(dir.resolve("window.conf"), noise);
        SettingsStore.Loaded loaded = new SettingsStore(dir).load();
        assertThat(loaded.settings()).isEqualTo(Settings.first());
        assertThat(loaded.problem()).isPresent();
        assertThat(dir.resolve("window.conf.damaged")).hasBinaryContent(noise);
    }

    @Test
    void whatThisProgramWritesIsNotDamaged() {
        SettingsStore store = new SettingsStore(dir);
        store.save(unusual());
        assertThat(store.load().problem()).isEmpty();
        store.save(Settings.first());
        assertThat(store.load().problem()).isEmpty();
    }

    @Test
    void everySystemHasItsOwnPlaceForSettings() {
        Path home = Path.of("home");
        assertThat(ConfigDirs.usual("Linux", Map.of(), home)).isEqualTo(Path.of("home", ".config", "caspia"));
        assertThat(ConfigDirs.usual("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Caspia"));
        assertThat(ConfigDirs.usual("Windows 11", Map.of("APPDATA", "roaming"), home))
                .isEqualTo(Path.of("roaming", "Caspia"));
    }
}
