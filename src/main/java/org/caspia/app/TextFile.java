package org.caspia.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;

/** Writes a table or a page, as a whole or not at all. */
public final class TextFile {
    private TextFile() {}

    /**
     * Writes a file in place of what is there.
     *
     * @param file the file
     * @param content its text, written in UTF-8
     * @throws ProblemException if it cannot be written; what was there stays
     */
    public static void write(Path file, String content) throws ProblemException {
        TargetFile.writeStream(file, true, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
