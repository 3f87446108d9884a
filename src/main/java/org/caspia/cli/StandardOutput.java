package org.caspia.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8 that can tell why it failed: a reader that has had enough, such as {@code head}, is no failure. */
final class StandardOutput extends PrintStream {
    private final Remembering target;

    private StandardOutput(Remembering target) {
        super(target, false, StandardCharsets.UTF_8);
        this.target = target;
    }

    static StandardOutput to(OutputStream target) {
        return new StandardOutput(new Remembering(target));
    }

    /** Tells whether a stream failed because nobody reads it any more. */
    static boolean isLeftByItsReader(PrintStream out) {
        return out instanceof StandardOutput standard && standard.target.failure != null && standard.isPipe();
    }

    /** Returns a stream to the same target that throws when a write has failed, which a {@link PrintStream} hides. */
    static OutputStream strict(PrintStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                out.write(b);
                check();
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                check();
            }

            @Override
            public void flush() throws IOException {
                check();
            }

            private void check() throws IOException {
                if (out.checkError()) {
                    throw new IOException("standard output cannot be written");
                }
            }
        };
    }

    /** The message of the failure is in the language of the system, so the kind of file is asked for first. */
    private boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return String.valueOf(target.failure).contains("pipe");
        }
    }

    /** Remembers the first failure. */
    private static final class Remembering extends OutputStream {
        private final OutputStream target;
        private @Nullable IOException failure;

        Remembering(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                target.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
