package org.caspia.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.caspia.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by their byte order mark, else as strict UTF-8, else by what the letters' frequencies look like. */
final class TextDecoder {
    private static final int SAMPLE_BYTES = 16_384;
    private static final double MOST_ODD_IN_TEXT = 0.2;
    private static final double MOST_ODD_IN_GUESS = 0.03;
    private static final double UTF16_ZEROS = 0.7;
    private static final int MENDED_OF = 10;
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * Decodes a document.
     *
     * @param bytes the document
     * @param name its name, for messages
     * @return its text, without a byte order mark
     * @throws ProblemException when the bytes are no text or hold none
     */
    static String decode(byte[] bytes, String name) throws ProblemException {
        String text = decodeMarked(bytes).orElse(null);
        if (text == null && isFull(bytes, MOST_ODD_IN_TEXT)) {
            throw new ProblemException(name + " is not a text: it holds binary data.");
        }
        if (text == null) {
            text = strict(bytes, StandardCharsets.UTF_8);
        }
        if (text == null && isFull(bytes, MOST_ODD_IN_GUESS)) {
            throw new ProblemException(name + " is not a text: it holds binary data.");
        }
        if (text == null) {
            text = mended(bytes);
        }
        if (text == null) {
            text = decodeGuessed(bytes, name);
        }
        if (text.isBlank()) {
            throw new ProblemException(name + " holds no text, only white space.");
        }
        return text;
    }

    private static Optional<String> decodeMarked(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        }
        return unmarked(b);
    }

    /** UTF-16 without a mark: nearly every second byte of western text is zero. */
    private static Optional<String> unmarked(byte[] b) {
        int pairs = Math.min(b.length, SAMPLE_BYTES) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += b[2 * i] == 0 ? 1 : 0;
            second += b[2 * i + 1] == 0 ? 1 : 0;
        }
        boolean isBig = first > pairs * UTF16_ZEROS && second == 0;
        boolean isLittle = second > pairs * UTF16_ZEROS && first == 0;
        return isBig || isLittle
                ? Optional.of(new String(b, isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE))
                : Optional.empty();
    }

    /** UTF-8 with a few broken letters; null when there are many, for then it is rather something else. */
    private static @Nullable String mended(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == REPLACEMENT ? 1 : 0;
            foreign += c > 127 ? 1 : 0;
        }
        return broken * MENDED_OF < foreign ? text : null;
    }

    /** Whether more than a share of the bytes are such as no text holds. */
    private static boolean isFull(byte[] bytes, double share) {
        int odd = 0;
        int sample = Math.min(bytes.length, SAMPLE_BYTES);
        for (int i = 0; i < sample; i++) {
            int b = bytes[i];
            boolean isSpace = b == '\n' || b == '\r' || b == '\t' || b == '\f';
            odd += b >= 0 && b < 0x20 && !isSpace ? 1 : 0;
        }
        return odd > sample * share;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThisCharset) {
            return null;
        }
    }

    private static String decodeGuessed(byte[] bytes, String name) throws ProblemException {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw new ProblemException(name + " is not a text in any known encoding.");
        }
        boolean western = match.getName().equals("ISO-8859-1");
        return new String(bytes, Charset.forName(western ? "windows-1252" : match.getName()));
    }
}
