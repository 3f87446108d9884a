package org.caspia.extract.timex.word;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs, each with its place in the text. Asking beyond either end is allowed and
 * finds nothing, so that the rules may look around freely.
 */
public final class Tokens {

    private static final int GROUP = 3;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private Term[] terms;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        terms = new Term[guess];
    }

    /** Cuts a text. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isLetter(c)) {
                at = tokens.addWord(at);
            } else if (isDigit(c)) {
                at = tokens.addNumber(at);
            } else {
                if (!isSpace(c)) {
                    tokens.add(at, at + 1, Term.NONE);
                }
                at++;
            }
        }
        return tokens;
    }

    private int addWord(int from) {
        int end = from + 1;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        add(from, end, Lexicon.find(text, from, end));
        return end;
    }

    private int addNumber(int from) {
        int end = digitsEnd(from);
        if (end - from <= GROUP) {
            while (end < text.length() && text.charAt(end) == ',' && digitsEnd(end + 1) == end + 1 + GROUP) {
                end += 1 + GROUP;
            }
        }
        add(from, end, Term.NONE);
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(int start, int end, Term term) {
        if (size == starts.length) {
            int more = size + size / 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            terms = Arrays.copyOf(terms, more);
        }
        starts[size] = start;
        ends[size] = end;
        terms[size++] = term;
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns how many tokens there are. */
    public int size() {
        return size;
    }

    /** Tells whether there is such a token. */
    public boolean has(int i) {
        return i >= 0 && i < size;
    }

    /** Returns where a token begins in the text. */
    public int start(int i) {
        return starts[i];
    }

    /** Returns where a token ends in the text. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns what the lexicon knows of a token. */
    public Term term(int i) {
        return has(i) ? terms[i] : Term.NONE;
    }

    /** Tells whether the lexicon does not know a token, or there is none. */
    public boolean isUnknown(int i) {
        return term(i).isNone();
    }

    /** Tells whether a token is of a kind. */
    public boolean is(int i, Kind kind) {
        return has(i) && terms[i].is(kind);
    }

    /** Tells whether a token is this word of the lexicon, given in small letters. */
    public boolean isWord(int i, String word) {
        return has(i) && terms[i].word().equals(word);
    }

    /** Tells whether a token is this word, which need not be in the lexicon; Latin capitals count as small ones. */
    public boolean isText(int i, String word) {
        return has(i)
                && ends[i] - starts[i] == word.length()
                && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    /** Tells whether a token is this sign. */
    public boolean isSymbol(int i, char symbol) {
        return has(i) && text.charAt(starts[i]) == symbol;
    }

    /** Returns the sign a token is, or a space if it is a word, a number or none. */
    public char sign(int i) {
        return has(i) && !isLetters(i) && !isNumber(i) ? text.charAt(starts[i]) : ' ';
    }

    /** Tells whether a token is a dash or hyphen. */
    public boolean isDash(int i) {
        if (!has(i)) {
            return false;
        }
        char c = text.charAt(starts[i]);
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Tells whether a token is a hyphen inside a compound word. */
    public boolean isHyphen(int i) {
        return (isSymbol(i, '-') || isSymbol(i, '\u2010') || isSymbol(i, '\u2011')) && touches(i - 1) && touches(i);
    }

    /** Tells whether a token is an apostrophe. */
    public boolean isApostrophe(int i) {
        return isSymbol(i, '\'') || isSymbol(i, '\u2019') || isSymbol(i, '\u02bc');
    }

    /** Tells whether a token is a number in digits. */
    public boolean isNumber(int i) {
        return has(i) && isDigit(text.charAt(starts[i]));
    }

    /** Tells whether a token is a word. */
    public boolean isLetters(int i) {
        return has(i) && isLetter(text.charAt(starts[i]));
    }

    /** Tells whether a token is a number without separators. */
    public boolean isPlainNumber(int i) {
        return isNumber(i) && number(i) >= 0 && !isGrouped(i);
    }

    private boolean isGrouped(int i) {
        return ends[i] - starts[i] > GROUP && text.charAt(ends[i] - GROUP - 1) == ',';
    }

    /** Returns a number's digits, the separators counted too. */
    public int digits(int i) {
        return ends[i] - starts[i];
    }

    /** Returns a number's value, or -1 for one too long for any date. */
    public int number(int i) {
        if (!isNumber(i)) {
            return -1;
        }
        int value = 0;
        int count = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = text.charAt(at);
            if (c != ',') {
                value = value * 10 + (c - '0');
                if (++count > LONGEST_NUMBER) {
                    return -1;
                }
            }
        }
        return value;
    }

    /** Tells whether a token is a number of so many digits between two bounds, both included. */
    public boolean isNumberOf(int i, int digits, int least, int most) {
        return isNumber(i) && digits(i) == digits && number(i) >= least && number(i) <= most;
    }

    /** Tells whether a token touches the next one. */
    public boolean touches(int i) {
        return has(i) && has(i + 1) && ends[i] == starts[i + 1];
    }

    /** Tells whether a token and the next one stand in one paragraph, not more than a line's end apart. */
    public boolean isNear(int i) {
        if (!has(i) || !has(i + 1)) {
            return false;
        }
        int lines = 0;
        for (int at = ends[i]; at < starts[i + 1]; at++) {
            if (text.charAt(at) == '\n' && ++lines > 1) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a token begins with a capital. */
    public boolean isCapital(int i) {
        return has(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Tells whether a token begins a sentence, as far as signs and blank lines tell. */
    public boolean beginsSentence(int i) {
        int before = i - 1;
        while (has(before) && !isLetters(before) && !isNumber(before) && !endsSentence(before)) {
            before--;
        }
        return before < 0 || endsSentence(before) || !isNear(i - 1);
    }

    /** Tells whether a token is a sign that ends a sentence. */
    public boolean endsSentence(int i) {
        if (!has(i)) {
            return true;
        }
        char c = text.charAt(starts[i]);
        if (c == '!' || c == '?') {
            return true;
        }
        return c == '.' && !touches(i) && (!has(i + 1) || (!isAbbreviation(i - 1) && isSentenceStart(i + 1)));
    }

    private boolean isSentenceStart(int i) {
        return isCapital(i) || isNumber(i) || !isLetters(i);
    }

    private boolean isAbbreviation(int i) {
        boolean isShort = has(i) && terms[i].is(Kind.WEAK) && !isWholeMonth(terms[i].word());
        return has(i) && (isShort || (isLetters(i) && ends[i] - starts[i] == 1));
    }

    /** Months whose names mean other things as well, so that they are weak, and yet no abbreviations. */
    private static boolean isWholeMonth(String word) {
        return switch (word) {
            case "march", "april", "may", "june", "august" -> true;
            default -> false;
        };
    }

    /** Returns the words from a token to the one before another. */
    public String slice(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u202f'
                || c == '\u3000'
                || c == '\ufeff';
    }
}
