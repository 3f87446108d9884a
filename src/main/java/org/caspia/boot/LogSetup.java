package org.caspia.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Sets logging up when the first line is logged and not before: {@code java.util.logging} makes one of these by the name in its system
 * property. Everything goes to the log file, nothing to the user's terminal.
 */
public final class LogSetup {
    private static final String SETTINGS = "handlers=" + LogFileHandler.class.getName() + "\n.level=INFO\n";

    /** Reads the settings; called by {@code java.util.logging}. */
    public LogSetup() {
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
