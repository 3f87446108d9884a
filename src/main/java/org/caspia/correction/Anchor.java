package org.caspia.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caspia.article.Article;
import org.caspia.article.Sentence;
import org.caspia.event.TextSpan;

/**
 * A place in a text that can be found again after the text has changed a little.
 *
 * @param quote the words themselves
 * @param before what stands before them
 * @param after what stands after them
 * @param start where they stood when the anchor was made; decides where all else is equal
 */
public record Anchor(String quote, String before, String after, int start) {
    private static final int AROUND = 40;
    private static final int LONG_QUOTE = 30;
    private static final double ALIKE = 0.7;

    /**
     * Makes the anchor of words.
     *
     * @param text the article's text
     * @param span where the words stand
     * @return their anchor
     */
    public static Anchor of(String text, TextSpan span) {
        return new Anchor(
                text.substring(span.start(), span.end()),
                text.substring(Math.max(0, span.start() - AROUND), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)),
                span.start());
    }

    /**
     * Finds the words again: where they stand among the most similar words, else, if they are long, the sentence that is most like them.
     *
     * @param article the article, perhaps changed
     * @return where they stand now; nothing if they are gone
     */
    public Optional<TextSpan> find(Article article) {
        Optional<TextSpan> same = findSame(article.text());
        return same.isPresent() || quote.length() < LONG_QUOTE ? same : findAlike(article);
    }

    private Optional<TextSpan> findSame(String text) {
        Map<String, Integer> around = pieces(before + " " + after);
        int best = -1;
        double bestScore = -1;
        for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
            Anchor here = of(text, new TextSpan(at, at + quote.length()));
            double score = likeness(around, pieces(here.before() + " " + here.after()));
            boolean nearer = score == bestScore && Math.abs(at - start) < Math.abs(best - start);
            if (score > bestScore || nearer) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new TextSpan(best, best + quote.length()));
    }

    private Optional<TextSpan> findAlike(Article article) {
        Map<String, Integer> wanted = pieces(quote);
        Optional<TextSpan> best = Optional.empty();
        double bestScore = ALIKE;
        for (Sentence sentence : article.sentences()) {
            double score = likeness(wanted, pieces(article.slice(sentence.start(), sentence.end())));
            if (score > bestScore) {
                bestScore = score;
                best = Optional.of(new TextSpan(sentence.start(), sentence.end()));
            }
        }
        return best;
    }

    /** Counts the runs of three letters. */
    private static Map<String, Integer> pieces(String words) {
        Map<String, Integer> pieces = new HashMap<>();
        for (int i = 0; i + 3 <= words.length(); i++) {
            pieces.merge(words.substring(i, i + 3), 1, Integer::sum);
        }
        return pieces;
    }

    /** Dice's coefficient: 1 for the same words, 0 for words without a common piece. */
    private static double likeness(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> piece : a.entrySet()) {
            common += Math.min(piece.getValue(), b.getOrDefault(piece.getKey(), 0));
        }
        int all = sum(a) + sum(b);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> pieces) {
        return pieces.values().stream().mapToInt(Integer::intValue).sum();
    }
}
