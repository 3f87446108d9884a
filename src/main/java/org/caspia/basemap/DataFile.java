package org.caspia.basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.caspia.problem.ProblemException;

/** Reads a file of the base map and checks its header, length and checksum before anything is believed. */
final class DataFile {
    static final int HEADER_BYTES = 20;
    private static final String MAGIC = "CASPIABM";
    private static final int VERSION = 1;

    private DataFile() {}

    /** Returns a cursor at the first byte after the header. */
    static Cursor open(Path file) throws ProblemException {
        byte[] bytes = read(file);
        if (bytes.length < HEADER_BYTES || !MAGIC.equals(new String(bytes, 0, 8, StandardCharsets.ISO_8859_1))) {
            throw damaged(file, "it is not a base map file");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int version = header.getInt(8);
        if (version != VERSION) {
            throw damaged(file, "its version is " + version + " and not " + VERSION);
        }
        int length = header.getInt(12);
        if (length != bytes.length - HEADER_BYTES) {
            throw damaged(file, "it has " + bytes.length + " bytes and not " + (length + (long) HEADER_BYTES));
        }
        CRC32 crc = new CRC32();
        crc.update(bytes, HEADER_BYTES, length);
        if ((int) crc.getValue() != header.getInt(16)) {
            throw damaged(file, "its checksum is wrong");
        }
        return new Cursor(bytes, HEADER_BYTES);
    }

    static byte[] read(Path file) throws ProblemException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException("The base map file " + file + " is missing; " + restore(), e);
        } catch (IOException e) {
            throw new ProblemException("The base map file " + file + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    static ProblemException damaged(Path file, String how) {
        return new ProblemException("The base map file " + file + " is damaged: " + how + "; " + restore());
    }

    private static String restore() {
        return "restore it with \"git checkout -- data/basemap\".";
    }
}
