package org.caspia.cli;

import java.io.PrintStream;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class Common {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what went wrong.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: what was made and how long it took.")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** Says something that is good to know. */
    void say(PrintStream err, String message) {
        if (!quiet) {
            err.println(message);
        }
    }

    /** Says something for those who want to know everything. */
    void detail(PrintStream err, String message) {
        if (verbose && !quiet) {
            err.println(message);
        }
    }
}
