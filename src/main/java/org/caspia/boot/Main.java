package org.caspia.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caspia.app.About;
import org.caspia.cli.Cli;
import org.caspia.cli.Terminal;
import org.caspia.geo.Data;
import org.caspia.ui.shell.AppContext;
import org.caspia.ui.shell.CaspiaApplication;
import org.caspia.ui.shell.WindowClasses;

/** Where the program begins. */
public final class Main {
    private static final String WARM_UP = "warm-up";
    private static final String OPEN = "open";
    private static final String WINDOW_FIGURES = "bench-window";

    private Main() {}

    /**
     * Opens the window if there are no arguments, or with articles after {@code open}; else runs the command line.
     *
     * @param arguments what the user gave
     */
    public static void main(String[] arguments) {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
        }
        System.setProperty("org.geotools.referencing.forceXY", "true");
        // Java2D paints into memory only, also for the window; without this it would open a screen of its own.
        System.setProperty("java.awt.headless", "true");
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Logger.getLogger(Main.class.getName())
                .log(Level.SEVERE, failure, () -> "the thread " + thread.getName() + " failed"));
        List<String> given = List.of(arguments);
        if (given.isEmpty()) {
            openWindow(List.of());
        } else if (given.size() > 1
                && given.get(0).equals(OPEN)
                && given.stream().noneMatch(word -> word.startsWith("-"))) {
            openWindow(given.stream().skip(1).map(Path::of).toList());
        } else if (given.get(0).equals(WINDOW_FIGURES)) {
            System.exit(measureWindow(given.contains("--quick")));
        } else {
            if (given.get(0).equals(WARM_UP)) {
                WindowClasses.load();
            }
            System.exit(Cli.run(given, Terminal.standard()));
        }
    }

    private static void openWindow(List<Path> articles) {
        Path data = Data.dir();
        Path seeds = data.resolveSibling("seeds");
        int code = 0;
        System.setErr(new StartupNoise(System.err));
        try {
            CaspiaApplication.launchWith(new AppContext(data, seeds, Optional.empty(), articles, About.version()));
        } catch (RuntimeException | LinkageError e) {
            Logger.getLogger(Main.class.getName()).log(Level.WARNING, "no window", e);
            List<String> shown = articles.stream().map(Path::toString).toList();
            code = Cli.runWithoutWindow("a window cannot be opened (" + firstLine(e) + ")", shown, Terminal.standard());
        }
        System.exit(code); // strips of a map may still be under way
    }

    private static int measureWindow(boolean quick) {
        Terminal terminal = Terminal.standard();
        System.setErr(new StartupNoise(System.err));
        try {
            WindowFigures.print(quick, terminal.out());
            return 0;
        } catch (IOException | RuntimeException | UnsatisfiedLinkError e) {
            Logger.getLogger(Main.class.getName()).log(Level.WARNING, "no figures of the window", e);
            terminal.err().println("caspia: The window cannot be measured (" + firstLine(e) + ").");
            terminal.err().flush();
            return 1;
        }
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
