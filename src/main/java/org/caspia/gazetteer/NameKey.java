package org.caspia.gazetteer;

/**
 * Keys under which names are compared: 64-bit hashes of a name's words without case, marks, apostrophes and full stops.
 * "Côte d'Ivoire", "Cote d’Ivoire" and "COTE DIVOIRE" share one key; so do "Guinea-Bissau" and "Guinea Bissau".
 *
 * <p>A name's key is built word by word, so that a reader of text can try longer and longer runs of words without making
 * strings: {@code join(join(EMPTY, word(a)), word(b))}. Two different names among half a million share a key with a
 * probability below one in a hundred million; the keys are part of the binary file and must not change without rebuilding it.
 * Only Latin letters and digits are folded; every other letter stands for itself.
 */
public final class NameKey {
    /** The key of no words at all. */
    public static final long EMPTY = 0x9E3779B97F4A7C15L;

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int LATIN_FROM = 0xC0;
    private static final int VIETNAMESE_FROM = 0x1E00;

    /** Base letters of U+00C0 to U+024F; a question mark where a letter stands for itself. */
    private static final String LATIN = "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnn?nnoooooooorrrrrrsssss"
            + "sssttttttuuuuuuuuuuuuwwyyyzzzzzzs?b????????d????e??f?????kk??????oo?????????????uu??????????????"
            + "??????????????aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh"
            + "??????aaeeooooooooyy????????????????????????????";

    /** Base letters of U+1E00 to U+1EFF. */
    private static final String VIETNAMESE = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllll"
            + "mmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy??????"
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    private static final long ST = plain("st");
    private static final long MT = plain("mt");
    private static final long FT = plain("ft");
    private static final long SAINT = plain("saint");
    private static final long MOUNT = plain("mount");
    private static final long FORT = plain("fort");

    private NameKey() {}

    /**
     * The key of one word.
     *
     * @param text a text
     * @param start where the word begins
     * @param end where it ends, exclusive
     * @return the word's hash; full stops, apostrophes and soft hyphens in it do not count; "St", "Mt" and
     *     "Ft" count as Saint, Mount and Fort
     */
    public static long word(CharSequence text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            int c = fold(text.charAt(i));
            if (c != 0) {
                hash = (hash ^ c) * FNV_PRIME;
            }
        }
        return end - start <= 3 ? spellOut(hash) : hash;
    }

    /** "St. Louis" is "Saint Louis". */
    private static long spellOut(long hash) {
        return hash == ST ? SAINT : hash == MT ? MOUNT : hash == FT ? FORT : hash;
    }

    private static long plain(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * The key of a name that is one word longer.
     *
     * @param name the key so far; {@link #EMPTY} at the beginning
     * @param word the key of the next word
     * @return the key of both
     */
    public static long join(long name, long word) {
        long mixed = (name ^ word) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 29;
        mixed *= 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 32);
    }

    /**
     * The key of a whole name. Words are parted by spaces, hyphens, commas and slashes; a leading "the" does not count.
     *
     * @param name the name
     * @return its key; {@link #EMPTY} when it has no letters
     */
    public static long of(CharSequence name) {
        long key = EMPTY;
        int start = 0;
        boolean first = true;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && !isBreak(name.charAt(i))) {
                continue;
            }
            if (i > start && !(first && i < name.length() && isArticle(name, start, i))) {
                key = join(key, word(name, start, i));
            }
            first = first && i == start;
            start = i + 1;
        }
        return key;
    }

    /**
     * Counts the words of a name as {@link #of} sees them.
     *
     * @param name the name
     * @return the number of its words, the leading "the" not counted
     */
    public static int countWords(CharSequence name) {
        int words = 0;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isBreak(name.charAt(i))) {
                words += i > start && !(words == 0 && i < name.length() && isArticle(name, start, i)) ? 1 : 0;
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isArticle(CharSequence text, int start, int end) {
        return end - start == 3
                && fold(text.charAt(start)) == 't'
                && fold(text.charAt(start + 1)) == 'h'
                && fold(text.charAt(start + 2)) == 'e';
    }

    /**
     * Tells whether a character parts the words of a name.
     *
     * @param c a character
     * @return true for spaces, hyphens, dashes, commas, slashes and brackets
     */
    public static boolean isBreak(char c) {
        return c == ' '
                || c == '-'
                || c == ','
                || c == '/'
                || c == '('
                || c == ')'
                || c == '\u00A0'
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= '\u2010' && c <= '\u2015');
    }

    /**
     * The letter that a character counts as.
     *
     * @param c a character
     * @return its lower-case base letter; 0 when the character does not count
     */
    public static int fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c == '.' || c == '\'' || c == '`' ? 0 : c;
        }
        if (c >= LATIN_FROM && c < LATIN_FROM + LATIN.length()) {
            return known(LATIN.charAt(c - LATIN_FROM), c);
        }
        if (c >= VIETNAMESE_FROM && c < VIETNAMESE_FROM + VIETNAMESE.length()) {
            return known(VIETNAMESE.charAt(c - VIETNAMESE_FROM), c);
        }
        return foldRare(c);
    }

    private static int known(char base, char c) {
        return base == '?' ? Character.toLowerCase(c) : base;
    }

    private static int foldRare(char c) {
        boolean silent = (c >= '\u0300' && c <= '\u036F')
                || (c >= '\u02B9' && c <= '\u02BF')
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u201B'
                || c == '\u2032'
                || c == '\u00AD'
                || c == '\u00B4'
                || c == '\u200B';
        return silent ? 0 : c == 'ə' ? 'e' : Character.toLowerCase(c);
    }
}
