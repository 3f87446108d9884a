package org.caspia.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Option;

/** The option that allows replacing a file, and how names of files are read. */
final class Target {
    @Option(
            names = {"-f", "--force"},
            description = "Replace the file if it exists.")
    boolean force;

    /** Returns the path of a file name. */
    static Path path(String file) throws ProblemException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new ProblemException("\"" + file + "\" is not a file name.", e);
        }
    }
}
