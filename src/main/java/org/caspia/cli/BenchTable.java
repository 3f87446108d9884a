package org.caspia.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.caspia.app.bench.Bench.Measure;

/** The table that {@code caspia bench} prints. */
public final class BenchTable {
    private BenchTable() {}

    /**
     * Prints a line of it.
     *
     * @param out where to
     * @param measure the line
     */
    public static void print(PrintStream out, Measure measure) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f %s | %s |",
                measure.what(),
                measure.median(),
                measure.unit(),
                measure.p99(),
                measure.unit(),
                measure.wanted()));
        out.flush();
    }
}
