package org.caspia.extract.timex.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that the rules know, found without making a string of each word of the text: the letters are hashed where
 * they stand, small and capital alike.
 */
final class Lexicon {

    private static final int MASK = 4095;
    private static final Term[] TABLE = build();
    private static final int LONGEST = 14;

    private Lexicon() {}

    /** Returns the term that stands between two offsets, or {@link Term#NONE}. */
    static Term find(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Term.NONE;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        int slot = slot(hash);
        while (!TABLE[slot].isNone()) {
            if (isSame(TABLE[slot].word(), text, start, end)) {
                return TABLE[slot];
            }
            slot = (slot + 1) & MASK;
        }
        return Term.NONE;
    }

    private static boolean isSame(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** Lowers Latin capitals only, the same in every locale. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 21)) & MASK;
    }

    private static Term[] build() {
        Map<String, Term> words = new HashMap<>(2048);
        Vocabulary.fill(words);
        Term[] table = new Term[MASK + 1];
        Arrays.fill(table, Term.NONE);
        for (Term term : words.values()) {
            int slot = slot(term.word().hashCode());
            while (!table[slot].isNone()) {
                slot = (slot + 1) & MASK;
            }
            table[slot] = term;
        }
        return table;
    }
}
