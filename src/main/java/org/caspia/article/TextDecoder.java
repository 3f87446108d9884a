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
        if (text == null && looksBinary(bytes)) {
            throw new ProblemException(name + " is not a text: it holds binary data.");
        }
        if (text == null) {
            text = strict(bytes, StandardCharsets.UTF_8);
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
        return Optional.empty();
    }

    private static boolean looksBinary(byte[] bytes) {
        int odd = 0;
        int sample = Math.min(bytes.length, SAMPLE_BYTES);
        for (int i = 0; i < sample; i++) {
            int b = bytes[i];
            if (b == 0) {
                odd += 20;
            } else if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd * 20 > sample;
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
