package org.caspia.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caspia.app.bench.Bench;
import org.caspia.app.bench.Machine;
import org.caspia.geo.Data;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how quick the program is. */
@Command(
        name = "bench",
        description = "Measure how quick Caspia is on this machine; takes about a minute. Prints a table.%n",
        sortOptions = false)
final class BenchCommand extends BasicAction {
    @Option(names = "--quick", description = "Run everything a few times only, to see that it works.")
    boolean quick;

    @Option(
            names = "--grid",
            hidden = true,
            description = "Only the way across a made-up grid of so many nodes a side.")
    int gridSide;

    @Override
    public void run(Terminal terminal) throws ProblemException {
        PrintStream out = terminal.out();
        if (gridSide > 0) {
            Bench.grid(gridSide, quick, measure -> BenchTable.print(out, measure));
            return;
        }
        out.println("Machine: " + Machine.describe());
        out.println();
        out.println("| 1600 x 1000 pixels, every layer and name | median | 99 % | wanted |");
        out.println("|---|---:|---:|---:|");
        out.flush();
        Path seed = Data.dir().resolveSibling("seeds").resolve("azerbaijans-pivot-to-central-asia.txt");
        Bench.run(Files.exists(seed) ? List.of(seed) : List.of(), quick, measure -> BenchTable.print(out, measure));
    }
}
