package org.caspia.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where an answer goes. */
final class OutputOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The file to write (default: standard output).")
    String out = "-";

    @Mixin
    Target target = new Target();

    /** Writes to a stream. */
    interface Writer {
        void write(OutputStream out) throws IOException, ProblemException;
    }

    boolean isStandardOutput() {
        return out.equals("-");
    }

    Path file() throws ProblemException {
        return Target.path(out);
    }

    void write(Terminal terminal, String text) throws ProblemException {
        write(terminal, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void write(Terminal terminal, Writer writer) throws ProblemException {
        if (!isStandardOutput()) {
            TargetFile.writeStream(file(), target.force, writer::write);
            return;
        }
        try {
            OutputStream buffered = new BufferedOutputStream(terminal.out(), 1 << 16);
            writer.write(buffered);
            buffered.flush();
        } catch (IOException e) {
            throw new ProblemException("Cannot write to standard output.", e);
        }
    }
}
