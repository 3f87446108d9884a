package org.caspia.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.problem.ProblemException;

/** Runs the program once more as a process of its own, with the same Java, class path and class archive. */
final class ColdStart {
    private ColdStart() {}

    /** Options for Java come after this process's own and go before them. */
    static void run(List<String> javaOptions, List<String> arguments) throws ProblemException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.caspia.boot.Main"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            int code = process.waitFor();
            if (code != 0) {
                throw new ProblemException("The cold start ended with " + code + ".");
            }
        } catch (IOException e) {
            throw new ProblemException("The cold start could not be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException("The cold start was interrupted.", e);
        }
    }
}
