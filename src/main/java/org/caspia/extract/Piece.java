package org.caspia.extract;

import java.util.ArrayList;
import java.util.List;
import org.caspia.article.Article;
import org.caspia.article.Sentence;

/**
 * A stretch of an article that is read at a time, so that a text of many megabytes takes no more memory than a piece of it and what is
 * found. Offsets are those of the whole article.
 *
 * @param article the article with the sentences of the stretch alone
 * @param firstSentence the index of its first sentence in the whole article
 * @param start where the stretch begins
 * @param end where it ends, exclusive
 */
record Piece(Article article, int firstSentence, int start, int end) {
    private static final int LENGTH = 1_000_000;

    /** Cuts an article where paragraphs end; a paragraph that is longer than a piece, where sentences end. */
    static List<Piece> of(Article article) {
        int length = article.text().length();
        if (length <= LENGTH) {
            return List.of(new Piece(article, 0, 0, length));
        }
        List<Sentence> all = article.sentences();
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        int first = 0;
        int sure = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean isNew = i > 0 && all.get(i).paragraph() != all.get(i - 1).paragraph();
            sure = isNew ? i : sure;
            if (all.get(i).end() - start > LENGTH && i > first) {
                int cut = sure > first ? sure : i;
                pieces.add(piece(article, first, cut, start, all.get(cut).start()));
                start = all.get(cut).start();
                first = cut;
            }
        }
        pieces.add(piece(article, first, all.size(), start, length));
        return pieces;
    }

    private static Piece piece(Article article, int from, int to, int start, int end) {
        Article part = new Article(
                article.id(),
                article.info(),
                article.text(),
                article.paragraphs(),
                article.sentences().subList(from, to));
        return new Piece(part, from, start, end);
    }
}
