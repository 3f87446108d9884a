package org.caspia.boot;

import java.util.List;
import org.caspia.cli.Cli;
import org.caspia.cli.Terminal;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line if there are arguments, else opens the window.
     *
     * @param arguments what the user gave
     */
    public static void main(String[] arguments) {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", LogSetup.class.getName());
        }
        System.setProperty("org.geotools.referencing.forceXY", "true");
        List<String> given = List.of(arguments);
        System.exit(Cli.run(given, Terminal.standard()));
    }
}
