package org.caspia.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what the program runs on, for figures that depend on it. */
public final class Machine {
    private static final double KB_PER_MB = 1000;

    private Machine() {}

    /**
     * Describes processor, system and Java.
     *
     * @return one line
     */
    public static String describe() {
        return Runtime.getRuntime().availableProcessors() + " x " + processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor");
        } catch (IOException e) {
            return "processor"; // another system than Linux
        }
    }

    /**
     * Returns the most memory that this process ever held, where the system tells it; else what Java holds now.
     *
     * @return millions of bytes
     */
    public static double peakMemoryMb() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KB_PER_MB)
                    .findFirst()
                    .orElseGet(Machine::heapMb);
        } catch (IOException e) {
            return heapMb(); // another system than Linux
        }
    }

    private static double heapMb() {
        return Runtime.getRuntime().totalMemory() / 1e6;
    }
}
