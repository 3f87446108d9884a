package org.caspia.geo;

import java.nio.file.Path;

/** Where the shipped data stands: the one place that knows. */
public final class Data {
    private Data() {}

    /**
     * Returns the data directory: the system property {@code caspia.data} that the launcher sets, else {@code data} below the working
     * directory.
     *
     * @return the directory, which may not exist
     */
    public static Path dir() {
        return Path.of(System.getProperty("caspia.data", "data"));
    }
}
