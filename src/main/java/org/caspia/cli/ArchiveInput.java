package org.caspia.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An archive's lines; that they cannot be read is told from that nothing can be written. */
final class ArchiveInput extends FilterInputStream {
    ArchiveInput(InputStream in) {
        super(in);
    }

    /** The archive cannot be read on. */
    static final class Failure extends IOException {
        private static final long serialVersionUID = 1;

        Failure(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }
}
