package org.caspia.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.app.LogFile;
import org.caspia.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command of the command line. */
public final class Cli {
    /** The commands; each is made only when it is the one asked for, or for the list of all. */
    private static final Map<String, Supplier<Action>> COMMANDS = commands();

    private final Terminal terminal;

    private static Map<String, Supplier<Action>> commands() {
        Map<String, Supplier<Action>> commands = new LinkedHashMap<>();
        commands.put("render", RenderCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("route", RouteCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("bottleneck", BottleneckCommand::new);
        commands.put("dependency", DependencyCommand::new);
        commands.put("claims", ClaimsCommand::new);
        commands.put("network", NetworkCommand::new);
        commands.put("bench", BenchCommand::new);
        commands.put("screenshots", ScreenshotsCommand::new);
        commands.put("warm-up", WarmUpCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    private Cli(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs a command.
     *
     * @param arguments command and options, as given by the user
     * @param terminal where it reads and writes
     * @return the exit code: 0 done, 1 failed, 2 wrongly given
     */
    public static int run(List<String> arguments, Terminal terminal) {
        Prefetch.startFor(arguments);
        int code = new Cli(terminal).run(arguments);
        Prefetch.forget();
        terminal.out().flush();
        terminal.err().flush();
        boolean failed = terminal.out().checkError() && !StandardOutput.isLeftByItsReader(terminal.out());
        if (failed && code == ExitCode.DONE) {
            terminal.err().println("caspia: Cannot write to standard output.");
            terminal.err().flush();
            return ExitCode.FAILED;
        }
        return code;
    }

    /**
     * Does what can be done where no window can be opened: says so and writes the opening map to a file.
     *
     * @param reason why there is no window, a clause
     * @param articles the articles to show
     * @param terminal where it says so
     * @return the exit code
     */
    public static int runWithoutWindow(String reason, List<String> articles, Terminal terminal) {
        terminal.err().println("caspia: " + reason + ", so the opening map goes to caspia-map.png.");
        List<String> arguments = new ArrayList<>(List.of("render", "--quiet", "--force", "--out", "caspia-map.png"));
        articles.forEach(file -> arguments.addAll(List.of("--article", file)));
        return run(arguments, terminal);
    }

    private int run(List<String> arguments) {
        CommandLine line = commandLine(arguments);
        try {
            ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            if (!parsed.hasSubcommand()) {
                line.usage(terminal.err());
                return ExitCode.USAGE;
            }
            return act((Action) parsed.subcommand().commandSpec().userObject());
        } catch (ParameterException e) {
            tellUsage(e);
            return ExitCode.USAGE;
        }
    }

    private int act(Action action) {
        try {
            action.run(terminal);
            return ExitCode.DONE;
        } catch (ProblemException e) {
            if (e.getCause() != null) {
                log(Level.INFO, e);
            }
            return tell(e.getMessage(), ExitCode.FAILED);
        } catch (IllegalArgumentException e) {
            log(Level.INFO, e);
            return tell(e.getMessage(), ExitCode.USAGE);
        } catch (CancellationException e) {
            return tell("Cancelled.", ExitCode.FAILED);
        } catch (OutOfMemoryError e) {
            return tell(
                    "There is not enough memory for this; try a smaller picture or a shorter text.", ExitCode.FAILED);
        } catch (RuntimeException | Error e) {
            log(Level.SEVERE, e);
            return tell(
                    "Something went wrong inside of Caspia; the log file tells what: " + LogFile.path(),
                    ExitCode.FAILED);
        }
    }

    private CommandLine commandLine(List<String> arguments) {
        CommandLine line = new CommandLine(new RootCommand());
        String wanted = arguments.isEmpty() ? "" : arguments.get(0);
        for (String name : COMMANDS.keySet()) {
            // reading one command's options by reflection costs tens of milliseconds on a cold start
            if (name.equals(wanted) || !COMMANDS.containsKey(wanted)) {
                line.addSubcommand(
                        name, Objects.requireNonNull(COMMANDS.get(name)).get());
            }
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        return line;
    }

    private void tellUsage(ParameterException e) {
        tell(e.getMessage(), ExitCode.USAGE);
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            terminal.err().println("Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        terminal.err().println("Try: " + name + " --help");
    }

    private int tell(@Nullable String sentence, int code) {
        terminal.err().println("caspia: " + sentence);
        return code;
    }

    private static void log(Level level, Throwable e) {
        Logger.getLogger(Cli.class.getName()).log(level, "command failed", e);
    }
}
