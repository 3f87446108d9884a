package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants programs to keep their settings. */
final class ConfigDirs {
    private ConfigDirs() {}

    /** The folder of a start: the one it names, or the usual one. */
    static Path of(AppContext context) {
        return context.configDir()
                .orElseGet(() -> usual(
                        System.getProperty("os.name", ""),
                        Map.copyOf(System.getenv()),
                        Path.of(System.getProperty("user.home", "."))));
    }

    static Path usual(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Caspia");
        }
        if (os.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Caspia");
        }
        String xdg = environment.get("XDG_CONFIG_HOME");
        return (xdg == null || xdg.isBlank() ? home.resolve(".config") : Path.of(xdg)).resolve("caspia");
    }
}
