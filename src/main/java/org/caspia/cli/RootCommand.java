package org.caspia.cli;

import org.caspia.app.About;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code caspia} itself. */
@Command(
        name = "caspia",
        description = "An atlas that reads: articles, the Caspian region and the Middle Corridor on one map.%n",
        footer = {
            "",
            "Without a command the window opens; with files after \"open\" it opens those articles.",
            "Exit codes: 0 done, 1 failed, 2 the command was wrongly given."
        },
        versionProvider = RootCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false)
final class RootCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    /** Tells the version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"caspia " + About.version()};
        }
    }
}
