package org.caspia.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import org.caspia.app.article.ArchiveTally;

/** Tells how far an archive is: on a terminal in one line that changes, else by a line every few seconds. */
final class ArchiveProgress implements Consumer<ArchiveTally> {
    /** Set by the launcher, for Java cannot tell. */
    private static final boolean TERMINAL = Boolean.getBoolean("caspia.err.terminal");

    private static final double NANOS = 1e9;
    private static final long EVERY_NANOS = TERMINAL ? 200_000_000L : 5_000_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final boolean quiet;
    private final long began = System.nanoTime();
    private long told = began;

    ArchiveProgress(PrintStream err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void accept(ArchiveTally tally) {
        long now = System.nanoTime();
        if (quiet || now - told < EVERY_NANOS) {
            return;
        }
        told = now;
        if (TERMINAL) {
            err.print(CLEAR_LINE + sentence(tally));
            err.flush();
        } else {
            err.println(sentence(tally));
        }
    }

    /** Tells the end. */
    void done(ArchiveTally tally) {
        if (!quiet) {
            err.println((TERMINAL ? CLEAR_LINE : "") + sentence(tally));
        }
    }

    private String sentence(ArchiveTally tally) {
        double seconds = (System.nanoTime() - began) / NANOS;
        double megabytes = tally.characters() / 1e6;
        return String.format(
                Locale.ROOT,
                "%,d %s%s, %.1f million characters, %.1f s, %.2f million characters a second",
                tally.lines(),
                tally.lines() == 1 ? "line" : "lines",
                tally.errors() == 0 ? "" : String.format(Locale.ROOT, " (%,d with errors)", tally.errors()),
                megabytes,
                seconds,
                megabytes / Math.max(seconds, 1e-3));
    }
}
