package org.caspia.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a stream of UTF-8 into lines. A line that is too long to be held is read over, so that an archive without line breaks does not fill
 * the memory.
 */
final class ArchiveLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int mostBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;

    ArchiveLines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text without its line feed; empty when it is too long
     * @param tooLong whether it was longer than allowed
     */
    record Line(long number, String text, boolean tooLong) {}

    /** Returns the next line; nothing at the end. A last line without a line feed counts. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - at) > mostBytes;
            if (tooLong) {
                line = new ByteArrayOutputStream();
            } else {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? Optional.of(line(line, tooLong)) : Optional.empty();
    }

    private Line line(ByteArrayOutputStream bytes, boolean tooLong) {
        number++;
        String text = bytes.toString(StandardCharsets.UTF_8);
        return new Line(number, number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, tooLong);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = in.read(buffer);
        return filled > 0;
    }
}
