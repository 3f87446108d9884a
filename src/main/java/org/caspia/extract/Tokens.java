package org.caspia.extract;

import java.util.Arrays;
import org.caspia.gazetteer.NameKey;

/**
 * The words and marks of a text in order, as plain arrays: a megabyte of text has two hundred thousand of them.
 *
 * <p>A word is a run of letters and digits, with apostrophes and full stops inside ({@code N'Djamena}, {@code U.S.}); a hyphen parts
 * words; a possessive ending is a token of its own. Everything else but white space is a mark of one character.
 */
final class Tokens {
    /** The token begins with a capital letter. */
    static final int CAPITAL = 1;
    /** All its letters are capitals, and there are at least two. */
    static final int ALL_CAPITALS = 2;
    /** It is a word, not a mark. */
    static final int WORD = 4;
    /** It is made of digits, with separators. */
    static final int NUMBER = 8;
    /** It is a possessive ending. */
    static final int POSSESSIVE = 16;
    /** It is the first word of its sentence. */
    static final int FIRST = 32;

    private final String text;
    private int count;
    private int[] starts;
    private int[] ends;
    private int[] sentences;
    private byte[] flags;
    private long[] keys;

    Tokens(String text, int expected) {
        this.text = text;
        int size = Math.max(16, expected);
        starts = new int[size];
        ends = new int[size];
        sentences = new int[size];
        flags = new byte[size];
        keys = new long[size];
    }

    void add(int start, int end, int sentence, int flag) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        sentences[count] = sentence;
        flags[count] = (byte) flag;
        keys[count] = (flag & (WORD | NUMBER)) != 0 ? NameKey.word(text, start, end) : text.charAt(start);
        count++;
    }

    private void grow() {
        int size = count * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        sentences = Arrays.copyOf(sentences, size);
        flags = Arrays.copyOf(flags, size);
        keys = Arrays.copyOf(keys, size);
    }

    String text() {
        return text;
    }

    int size() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int sentence(int token) {
        return sentences[token];
    }

    /** The key of the word without case and marks; for a mark, the character itself; 0 beyond either end. */
    long key(int token) {
        return token >= 0 && token < count ? keys[token] : 0;
    }

    boolean is(int token, int flag) {
        return token >= 0 && token < count && (flags[token] & flag) != 0;
    }

    /** Whether the token is this one mark. */
    boolean isMark(int token, char mark) {
        return token >= 0 && token < count && (flags[token] & (WORD | NUMBER | POSSESSIVE)) == 0 && keys[token] == mark;
    }

    String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    int length(int token) {
        return token >= 0 && token < count ? ends[token] - starts[token] : 0;
    }

    /** Whether two tokens stand in one sentence. */
    boolean together(int a, int b) {
        return a >= 0 && b >= 0 && a < count && b < count && sentences[a] == sentences[b];
    }

    /** Whether nearly every word around is written with a capital, as in headlines, so that capitals tell nothing. */
    boolean isHeadline(int token) {
        int capitals = 0;
        int words = 0;
        for (int i = token - 20; i <= token + 20; i++) {
            if (together(i, token) && is(i, WORD) && length(i) > 3) {
                words++;
                capitals += is(i, CAPITAL) ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= words - words / 8;
    }

    /** "O'Quinn", "McLean". */
    boolean isClanName(int token) {
        if (!is(token, CAPITAL) || length(token) < 5 || is(token, ALL_CAPITALS)) {
            return false;
        }
        int at = starts[token];
        boolean irish = text.charAt(at) == 'O' && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '\u2019');
        boolean scottish = text.startsWith("Mc", at);
        return (irish || scottish) && Character.isUpperCase(text.charAt(at + 2));
    }

    /** Whether the letter of a party stands before: "R-Ritzville", "D-Sandy Hook", where a lawmaker is from. */
    boolean isBehindParty(int token) {
        return isMark(token - 1, '-')
                && touchesNext(token - 1)
                && touchesNext(token - 2)
                && length(token - 2) == 1
                && PARTY.contains(key(token - 2));
    }

    private static final WordSet PARTY = WordSet.of("r d i");

    /** The first token that begins at or after an offset. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether nothing, not even white space, stands between a token and the next. */
    boolean touchesNext(int token) {
        return token >= 0 && token + 1 < count && ends[token] == starts[token + 1];
    }
}
