package org.caspia.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins the lines of a PDF to paragraphs; a hyphen at a line's end goes where it only parts a word. */
final class PdfText {
    /** Before a line: it goes on, may begin a paragraph, or does. */
    static final List<String> MARKS = List.of("", "\u2028", "\u2029");

    private static final int LIKELY = 1;
    private static final int SURE = 2;

    /** Words that make compounds with a hyphen. */
    private static final Set<String> COMPOUND = Set.of(
            "long", "short", "deep", "shallow", "high", "low", "well", "ill", "self", "non", "anti", "pro", "semi",
            "half", "full", "near", "far", "first", "second", "third", "two", "three", "four", "five", "six", "ten",
            "multi", "ex", "vice", "cross", "old", "new", "open", "free", "hard", "soft", "large", "small", "wide",
            "narrow", "state", "land", "sea", "war", "oil", "gas", "east", "west", "north", "south", "co", "post",
            "pre", "mid", "so", "much");

    private final StringBuilder text = new StringBuilder();

    /** The words that stand whole on a line somewhere. */
    private final Set<String> told;

    private PdfText(Set<String> told) {
        this.told = told;
    }

    private static Set<String> words(List<List<String>> pages) {
        Set<String> words = new HashSet<>();
        for (List<String> page : pages) {
            for (String line : page) {
                words.addAll(List.of(clean(line).split("[^\\p{L}-]+", -1)));
            }
        }
        return words;
    }

    /** Lines of a paragraph become one line; a hyphen at a line's end before a small letter goes. */
    static String join(List<List<String>> pages) {
        PdfText joined = new PdfText(words(pages));
        for (List<String> page : pages) {
            for (String line : page) {
                int start = MARKS.indexOf(line.substring(0, Math.min(1, line.length())));
                String words = clean(line);
                if (words.isEmpty()) {
                    continue;
                }
                joined.append(words, start);
            }
        }
        return joined.text.toString();
    }

    private void append(String words, int start) {
        int length = text.length();
        boolean small = Character.isLowerCase(words.charAt(0));
        if (length == 0) {
            text.append(words);
        } else if (text.charAt(length - 1) == '-'
                && length > 1
                && Character.isLetter(text.charAt(length - 2))
                && small) {
            text.setLength(isCompound(words) ? length : length - 1);
            text.append(words);
        } else if (text.charAt(length - 1) == '-' && length > 1 && Character.isLetter(text.charAt(length - 2))) {
            text.append(words);
        } else if (!small && (start == SURE || (start == LIKELY && endsSentence()))) {
            text.append("\n\n").append(words);
        } else {
            text.append(' ').append(words);
        }
    }

    /** "long-established", "ro-ro": the hyphen at the line's end is the word's own. */
    private boolean isCompound(String words) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String first = text.substring(start, text.length() - 1);
        String second = words.split("[^\\p{L}]", 2)[0];
        if (told.contains(first + second) || told.contains(first + "-" + second)) {
            return !told.contains(first + second);
        }
        return COMPOUND.contains(first.toLowerCase(Locale.ROOT)) || words.startsWith(first + " ");
    }

    /** A paragraph that goes on over a column or page has no full stop before the break. */
    private boolean endsSentence() {
        return ".!?:\"\u201D\u2019)]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\uFB00' -> clean.append("ff");
                case '\uFB01' -> clean.append("fi");
                case '\uFB02' -> clean.append("fl");
                case '\uFB03' -> clean.append("ffi");
                case '\uFB04' -> clean.append("ffl");
                case '\u2028', '\u2029', '\u00AD' -> {}
                default -> clean.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return clean.toString().strip();
    }
}
