package org.caspia.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.caspia.app.LogFile;
import org.jspecify.annotations.Nullable;

/** Opens the log file when the first line is logged. Three files of half a megabyte are kept. Where none can be opened, there is no log. */
public final class LogFileHandler extends Handler {
    private static final int LIMIT_BYTES = 512 << 10;
    private static final int FILES = 3;

    private @Nullable Handler file;
    private boolean tried;

    /** Makes the handler; called by {@code java.util.logging}. */
    public LogFileHandler() {
        setLevel(Level.INFO);
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!isLoggable(line)) {
            return;
        }
        if (!tried) {
            tried = true;
            file = open();
        }
        if (file != null) {
            file.publish(line);
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    private static @Nullable Handler open() {
        Path path = LogFile.path();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            String pattern = path.toString().replace("%", "%%").replace("caspia.0.log", "caspia.%g.log");
            FileHandler handler = new FileHandler(pattern, LIMIT_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException | SecurityException e) {
            return null; // a program that cannot log can still draw maps
        }
    }
}
