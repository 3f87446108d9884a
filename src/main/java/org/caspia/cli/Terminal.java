package org.caspia.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in what {@code -} reads
 * @param out data
 * @param err messages, UTF-8
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    /**
     * Returns the process's own streams, in UTF-8 whatever the system's encoding.
     *
     * @return standard input, output and error
     */
    public static Terminal standard() {
        return new Terminal(System.in, StandardOutput.to(new FileOutputStream(FileDescriptor.out)), utf8(System.err));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
