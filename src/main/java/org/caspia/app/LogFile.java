package org.caspia.app;

import java.nio.file.Path;
import java.util.Locale;

/** Where the program keeps its log, by the habits of the operating system. */
public final class LogFile {
    private static final String NAME = "caspia.0.log";

    private LogFile() {}

    /**
     * Returns the log file.
     *
     * @return its path; the file exists once something was logged
     */
    public static Path path() {
        String home = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Logs", "Caspia", NAME);
        }
        if (system.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return Path.of(local == null ? home : local, "Caspia", "Logs", NAME);
        }
        String state = System.getenv("XDG_STATE_HOME");
        return state == null || state.isBlank()
                ? Path.of(home, ".local", "state", "caspia", NAME)
                : Path.of(state, "caspia", NAME);
    }
}
