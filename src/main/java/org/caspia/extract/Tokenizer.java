package org.caspia.extract;

import org.caspia.article.Article;
import org.caspia.article.Sentence;

/** Cuts the sentences of an article into tokens. One pass, linear in the text. */
final class Tokenizer {
    private final String text;
    private final Tokens tokens;

    private Tokenizer(String text, int length) {
        this.text = text;
        this.tokens = new Tokens(text, length / 5);
    }

    static Tokens cut(Piece piece) {
        Article article = piece.article();
        Tokenizer tokenizer = new Tokenizer(article.text(), piece.end() - piece.start());
        for (int i = 0; i < article.sentences().size(); i++) {
            tokenizer.cut(article.sentences().get(i), i);
        }
        return tokenizer.tokens;
    }

    private void cut(Sentence sentence, int index) {
        boolean first = true;
        int i = sentence.start();
        while (i < sentence.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B') {
                i++;
            } else if (isWordPart(c)) {
                int end = endOfWord(i, sentence.end());
                i = addWord(i, end, index, first);
                first = false;
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < sentence.end() ? i + 2 : i + 1;
                tokens.add(i, end, index, 0);
                i = end;
            }
        }
    }

    private int endOfWord(int start, int limit) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                i++;
            } else if ((isApostrophe(c) || c == '.' || c == ',') && joins(start, i, limit)) {
                i++;
            } else {
                break;
            }
        }
        return endsWithInitial(start, i, limit) ? i + 1 : i;
    }

    /** Whether a mark between letters belongs to the word: an apostrophe, the stop of initials, or a separator of a number. */
    private boolean joins(int start, int at, int limit) {
        if (at + 1 >= limit || !isWordPart(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (isApostrophe(c)) {
            return !isPossessive(at, limit) || isSaintsTown(start, at);
        }
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return true;
        }
        return c == '.' && isInitials(start, at) && Character.isUpperCase(after);
    }

    /** Whether everything since the start is single capitals with stops: "U", "U.S". */
    private boolean isInitials(int start, int at) {
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            boolean even = (i - start) % 2 == 0;
            if (even ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return (at - start) % 2 == 1;
    }

    /** Whether the stop after the word belongs to it: the last of "U.S.". */
    private boolean endsWithInitial(int start, int end, int limit) {
        return end < limit && text.charAt(end) == '.' && end - start >= 3 && isInitials(start, end);
    }

    /** Whether the apostrophe belongs to a name such as St. John's, St. Mary's: a possessive of St. Louis or St. Petersburg is none. */
    private boolean isSaintsTown(int start, int at) {
        String saint = text.substring(start, at);
        return (saint.equalsIgnoreCase("john") || saint.equalsIgnoreCase("mary") || saint.equalsIgnoreCase("george"))
                && (text.startsWith("St. ", start - 4)
                        || text.startsWith("ST. ", start - 4)
                        || text.startsWith("St ", start - 3));
    }

    private boolean isPossessive(int at, int limit) {
        char s = text.charAt(at + 1);
        boolean ends = at + 2 >= limit || !isWordPart(text.charAt(at + 2));
        return (s == 's' || s == 'S') && ends;
    }

    private int addWord(int start, int end, int sentence, boolean first) {
        int flag = shape(start, end) | (first ? Tokens.FIRST : 0);
        tokens.add(start, end, sentence, flag);
        if (end + 1 < text.length() && isApostrophe(text.charAt(end)) && isPossessive(end, text.length())) {
            tokens.add(end, end + 2, sentence, Tokens.POSSESSIVE);
            return end + 2;
        }
        return end;
    }

    private int shape(int start, int end) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
                capitals++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
        }
        int flag = letters == 0 && digits > 0 ? Tokens.NUMBER : Tokens.WORD;
        flag |= Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
        return flag | (letters >= 2 && capitals == letters ? Tokens.ALL_CAPITALS : 0);
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || c == '\u00AD'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c >= '\u02B9' && c <= '\u02BF');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }
}
