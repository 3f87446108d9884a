package org.caspia.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the characters of a document. Numbers have at most two decimals, which is a hundredth of a pixel. */
final class SvgOut {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int used;

    SvgOut(OutputStream out) {
        this.out = out;
    }

    /** Writes markup as it is; it must be ASCII. */
    SvgOut raw(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            put((byte) markup.charAt(i));
        }
        return this;
    }

    /** Writes text for people, with the characters that mean something in XML replaced. */
    SvgOut text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SvgOut::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        for (byte b : escaped.toString().getBytes(StandardCharsets.UTF_8)) {
            put(b);
        }
        return this;
    }

    /** Writes a number rounded to hundredths. */
    SvgOut number(double value) {
        return hundredths(Math.round(value * 100));
    }

    /** Writes a number given in hundredths, as short as can be: {@code 50} becomes {@code .5}. */
    SvgOut hundredths(long value) {
        if (value == 0) {
            put((byte) '0');
            return this;
        }
        long left = Math.abs(value);
        byte[] digits = new byte[LONGEST_NUMBER];
        int at = LONGEST_NUMBER;
        int fraction = (int) (left % 100);
        left /= 100;
        if (fraction != 0) {
            if (fraction % 10 != 0) {
                digits[--at] = (byte) ('0' + fraction % 10);
            }
            digits[--at] = (byte) ('0' + fraction / 10);
            digits[--at] = '.';
        }
        while (left > 0) {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        if (value < 0) {
            digits[--at] = '-';
        }
        for (; at < LONGEST_NUMBER; at++) {
            put(digits[at]);
        }
        return this;
    }

    /** Sends everything to the stream below. */
    void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(byte b) {
        if (used == BUFFER_BYTES) {
            flush();
        }
        buffer[used++] = b;
    }

    /** Tells whether XML 1.0 can hold the character at all. */
    private static boolean isAllowed(int letter) {
        boolean control = letter < 0x20 && letter != '\n' && letter != '\t';
        boolean halfPair = letter >= 0xd800 && letter <= 0xdfff;
        return !control && !halfPair && letter != 0xfffe && letter != 0xffff;
    }
}
