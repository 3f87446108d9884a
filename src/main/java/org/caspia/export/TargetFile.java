package org.caspia.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.caspia.problem.ProblemException;

/**
 * The safe way to a file: everything is written beside it under another name, and takes its name only when complete. A failure or a
 * cancelled run leaves neither a half file nor a changed old one.
 */
public final class TargetFile {
    private TargetFile() {}

    /** Writes to a path. */
    @FunctionalInterface
    public interface PathWriter {
        /**
         * Writes the whole content.
         *
         * @param path an empty file beside the target
         * @throws IOException if it cannot be written
         * @throws ProblemException if there is something to tell the user
         */
        void write(Path path) throws IOException, ProblemException;
    }

    /** Writes to a stream. */
    @FunctionalInterface
    public interface StreamWriter {
        /**
         * Writes the whole content.
         *
         * @param out where to; closed by the caller
         * @throws IOException if it cannot be written
         * @throws ProblemException if there is something to tell the user
         */
        void write(OutputStream out) throws IOException, ProblemException;
    }

    /**
     * Fails if a file may not be written, before any work is done for it.
     *
     * @param target the file
     * @param overwrite whether an old file may be replaced
     * @throws ProblemException with a sentence for the user
     */
    public static void check(Path target, boolean overwrite) throws ProblemException {
        if (Files.isDirectory(target)) {
            throw new ProblemException("Cannot write " + target + ": it is a folder.");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ProblemException("Cannot write " + target + ": it is a device, not a file.");
        }
        if (!overwrite && Files.exists(target)) {
            throw new ProblemException(target + " exists already; allow replacing it with --force.");
        }
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            throw new ProblemException("Cannot write " + target + ": there is no folder " + folder + ".");
        }
        if (!Files.isWritable(folder)) {
            throw new ProblemException("Cannot write " + target + ": the folder " + folder + " is not writable.");
        }
    }

    /**
     * Writes a file as a stream.
     *
     * @param target the file
     * @param overwrite whether an old file may be replaced
     * @param writer writes the content
     * @throws ProblemException with a sentence for the user, if the file cannot be written
     */
    public static void writeStream(Path target, boolean overwrite, StreamWriter writer) throws ProblemException {
        write(target, overwrite, path -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                writer.write(out);
            }
        });
    }

    /**
     * Writes a file.
     *
     * @param target the file
     * @param overwrite whether an old file may be replaced
     * @param writer writes the content
     * @throws ProblemException with a sentence for the user, if the file cannot be written
     */
    public static void write(Path target, boolean overwrite, PathWriter writer) throws ProblemException {
        check(target, overwrite);
        String partName =
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path beside = folderOf(target).resolve(partName);
        beside.toFile().deleteOnExit(); // when the user interrupts the program
        try {
            Files.deleteIfExists(beside);
            Files.createFile(beside);
            writer.write(beside);
            check(target, overwrite); // it may have come into being meanwhile
            moveOver(beside, linked(target));
        } catch (IOException e) {
            throw new ProblemException("Cannot write " + target + ": " + reason(e) + ".", e);
        } finally {
            deleteQuietly(beside);
        }
    }

    /**
     * Returns why writing failed, in words for the user.
     *
     * @param failure what was thrown
     * @return a clause without a full stop
     */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "the disk refused" : message;
    }

    /** Returns where a link leads, so that the file behind it is replaced and not the link. */
    private static Path linked(Path target) throws IOException {
        return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
    }

    private static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return folder == null ? target.toAbsolutePath() : folder;
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // it is tried again when the program ends; the first failure is the one to tell
        }
    }
}
