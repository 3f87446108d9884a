package org.caspia.basemap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A place in the bytes of a file: whole numbers of variable length, doubles and texts are read one after another. */
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int readByte() {
        return bytes[at++] & 0xff;
    }

    /** Reads seven bits a byte, lowest first, the eighth bit saying that more follow. */
    int readUnsigned() {
        int b = bytes[at++];
        if (b >= 0) {
            return b;
        }
        int value = b & 0x7f;
        int shift = 7;
        do {
            b = bytes[at++];
            value |= (b & 0x7f) << shift;
            shift += 7;
        } while (b < 0);
        return value;
    }

    /** Reads a number whose lowest bit is its sign. */
    int readSigned() {
        int value = readUnsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    double readDouble() {
        double value = ByteBuffer.wrap(bytes, at, Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getDouble();
        at += Double.BYTES;
        return value;
    }

    String readText() {
        int length = readUnsigned();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return at;
    }
}
