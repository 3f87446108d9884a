package org.caspia.cli;

import java.util.List;
import org.caspia.app.map.Opening;
import org.caspia.geo.Data;
import org.jspecify.annotations.Nullable;

/** Starts opening the atlas before the options are read, for reading them takes as long on a cold start. */
final class Prefetch {
    private static @Nullable Opening started;

    private Prefetch() {}

    /** Starts opening if the command will draw a map. */
    static synchronized void startFor(List<String> arguments) {
        boolean draws = !arguments.isEmpty()
                && (arguments.get(0).equals("render") || arguments.get(0).equals("warm-up"));
        boolean helps = arguments.contains("--help") || arguments.contains("-h");
        if (draws && !helps) {
            opening();
        }
    }

    /** Returns the opening that is under way, starting it if need be. */
    static synchronized Opening opening() {
        Opening now = started;
        if (now == null) {
            now = Opening.start(Data.dir());
            started = now;
        }
        return now;
    }

    /** Forgets the atlas, so that the next command opens it anew. */
    static synchronized void forget() {
        started = null;
    }
}
