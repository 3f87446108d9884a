package org.caspia.boot;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Standard error without the one line that JavaFX writes about its pulse, which is no news to the user. */
final class StartupNoise extends PrintStream {
    private static final String PULSE = "Setting PULSE_DURATION";

    StartupNoise(PrintStream target) {
        super(target, true);
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(PULSE)) {
            super.println(line);
        }
    }
}
