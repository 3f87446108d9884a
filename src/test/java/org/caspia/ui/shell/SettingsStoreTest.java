package org.caspia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                        ProjectionChoice.WEB_MERCATOR),
                false,
                0.6,
                List.of(Path.of("bakı.txt"), Path.of("a=b.txt")),
                true);
    }

    @Test
    void whatWasKeptComesBack() {
        SettingsStore store = new SettingsStore(dir.resolve("new").resolve("caspia"));
        store.save(unusual());
        assertThat(store.load()).isEqualTo(unusual());
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            SettingsStore store = new SettingsStore(dir);
            store.save(unusual());
            assertThat(store.load()).isEqualTo(unusual());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingFileGivesTheFirstSettings() {
        assertThat(new SettingsStore(dir).load()).isEqualTo(Settings.first());
    }

    @Test
    void aDamagedFileGivesWhatCanBeUnderstood() throws IOException {
        Files.writeString(dir.resolve("window.conf"), "width=wide\ntheme=PINK\nshare=7\nhint=true\nnonsense\n");
        assertThat(new SettingsStore(dir).load()).isEqualTo(Settings.first().withHintSeen());
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
