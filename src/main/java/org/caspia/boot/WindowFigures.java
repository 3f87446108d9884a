package org.caspia.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caspia.app.About;
import org.caspia.app.bench.Bench.Measure;
import org.caspia.app.bench.Machine;
import org.caspia.cli.BenchTable;
import org.caspia.geo.Data;
import org.caspia.ui.shell.AppContext;
import org.caspia.ui.shell.WindowBench;

/**
 * The window's lines of {@code caspia bench}. The launcher runs them in a process of its own, started in every way as the window is, so that
 * they tell what the user gets. They need a screen.
 */
final class WindowFigures {
    private WindowFigures() {}

    static void print(boolean quick, PrintStream out) throws IOException {
        Path data = Data.dir();
        Path settings = Files.createTempDirectory("caspia-bench-");
        try {
            AppContext context = new AppContext(
                    data, data.resolveSibling("seeds"), Optional.of(settings), List.of(), About.version());
            WindowBench.Result result = WindowBench.run(context, quick);
            single(out, "window: start to the first crisp map", result.firstMapMs(), "ms", "2000 ms");
            BenchTable.print(
                    out, Measure.ofMs("window: step of a drag until it is on the screen", result.panMs(), "16 ms"));
            BenchTable.print(
                    out,
                    Measure.ofMs("window: turn of the wheel until it is on the screen", result.wheelMs(), "16 ms"));
            BenchTable.print(
                    out,
                    new Measure(
                            "window: from a gesture to the crisp map",
                            result.crispFrames().medianMs(),
                            result.crispFrames().p99Ms(),
                            "ms",
                            ""));
            BenchTable.print(
                    out,
                    Measure.ofMs(
                            "window: from a change of the scenario to its table and map", result.changeMs(), "50 ms"));
            single(out, "window: memory, peak", Machine.peakMemoryMb(), "MB", "400 MB");
        } finally {
            Files.deleteIfExists(settings.resolve("window.conf"));
            Files.deleteIfExists(settings);
        }
    }

    private static void single(PrintStream out, String what, double value, String unit, String wanted) {
        BenchTable.print(out, new Measure(what, value, value, unit, wanted));
    }
}
