package org.caspia.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.caspia.problem.Unwanted;

/**
 * Cuts a paragraph into sentences: at a full stop, question or exclamation mark that is followed by white space and something that
 * can begin a sentence, unless the mark belongs to an abbreviation, an initial or a number. One pass, linear in the text.
 */
final class SentenceSplitter {
    /** Abbreviations after which a capital does not begin a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cpl", "pvt",
            "maj", "adm", "cmdr", "rev", "hon", "st", "ste", "mt", "ft", "pres", "supt", "det", "sr", "jr", "vs", "no",
            "nos", "vol", "fig", "pp", "ed", "eds", "etc", "cf", "al", "approx", "dept", "univ", "inc", "ltd", "corp",
            "co", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
            "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "ala", "ariz", "ark", "calif", "colo", "conn",
            "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont",
            "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ont", "que", "ave",
            "blvd", "rd", "e.g", "i.e", "u.s", "u.k", "u.n", "e.u", "u.a.e", "p.m", "a.m", "d.c", "n.y", "n.j", "n.c",
            "s.c", "n.h", "n.m", "n.d", "s.d", "r.i", "ph.d", "m.d", "b.c", "a.d", "gens", "sens", "reps", "messrs",
            "mme", "mlle");

    /** Words that begin a sentence far more often than they follow an abbreviation inside one. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "there",
            "however",
            "after",
            "before",
            "when",
            "while",
            "if",
            "as",
            "for",
            "his",
            "her",
            "its",
            "their",
            "so",
            "some",
            "many",
            "most",
            "no",
            "not",
            "what",
            "who",
            "how",
            "why",
            "with",
            "since",
            "now",
            "then",
            "also",
            "although",
            "by");

    private SentenceSplitter() {}

    /** Adds the sentences of one paragraph to a list. */
    static void split(String text, Paragraph paragraph, int paragraphIndex, List<Sentence> sentences) {
        int start = paragraph.start();
        for (int i = start; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (!isTerminal(c)) {
                continue;
            }
            int after = skipClosers(text, i + 1, paragraph.end());
            if (after < paragraph.end() && isBoundary(text, start, i, after, paragraph.end())) {
                add(text, start, after, paragraphIndex, sentences);
                start = after;
            }
            i = after - 1;
        }
        add(text, start, paragraph.end(), paragraphIndex, sentences);
    }

    private static void add(String text, int start, int end, int paragraph, List<Sentence> sentences) {
        Unwanted.check();
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to, paragraph));
        }
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061F' || c == '\u3002';
    }

    private static int skipClosers(String text, int from, int end) {
        int i = from;
        while (i < end && (isTerminal(text.charAt(i)) || "\"'\u201D\u2019)]\u00BB".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isBoundary(String text, int sentenceStart, int mark, int after, int end) {
        if (!isSpace(text.charAt(after))) {
            return text.charAt(mark) == '\u3002';
        }
        int next = after;
        while (next < end && isSpace(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return false;
        }
        char opener = text.charAt(next);
        if (Character.isLowerCase(opener) || ",;:".indexOf(opener) >= 0) {
            return false;
        }
        return text.charAt(mark) != '.' || after > mark + 1 || !isAbbreviation(text, sentenceStart, mark, next, end);
    }

    private static boolean isAbbreviation(String text, int sentenceStart, int mark, int next, int end) {
        int from = mark;
        while (from > sentenceStart && mark - from < 12 && isWordChar(text.charAt(from - 1))) {
            from--;
        }
        if (from == mark) {
            return false;
        }
        boolean initial = mark - from == 1 && Character.isUpperCase(text.charAt(from)) && text.charAt(from) != 'I';
        String word = text.substring(from, mark).toLowerCase(Locale.ROOT);
        boolean initials = word.length() >= 3 && word.length() <= 7 && word.charAt(1) == '.';
        if (!initial && !initials && !ABBREVIATIONS.contains(word)) {
            return false;
        }
        return initial || !OPENERS.contains(wordAt(text, next, end));
    }

    private static String wordAt(String text, int from, int end) {
        int to = from;
        while (to < end && to - from < 12 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
