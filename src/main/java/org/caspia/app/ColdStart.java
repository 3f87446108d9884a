package org.caspia.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.problem.ProblemException;

/** Runs the program once more as a process of its own, with the same Java, class path and class archive. */
final class ColdStart {
    private static final double KB_PER_MB = 1000;

    private ColdStart() {}

    static void run(List<String> arguments) throws ProblemException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
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

    /** Returns the most memory that this process ever held, where the system tells it; else what Java holds now. */
    static double peakMemoryMb() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KB_PER_MB)
                    .findFirst()
                    .orElseGet(ColdStart::heapMb);
        } catch (IOException e) {
            return heapMb(); // another system than Linux
        }
    }

    private static double heapMb() {
        return Runtime.getRuntime().totalMemory() / 1e6;
    }
}
