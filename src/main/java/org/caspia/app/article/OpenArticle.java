package org.caspia.app.article;

import org.caspia.article.Article;
import org.caspia.correction.Review;
import org.caspia.event.Extraction;

/**
 * An article together with what the program found in it and what the reader says of that.
 *
 * @param article the text with its paragraphs and sentences
 * @param review what was found, the corrections, and what comes of both
 */
public record OpenArticle(Article article, Review review) {
    /**
     * Checks that the two belong together.
     *
     * @throws IllegalArgumentException if the finds are of another article
     */
    public OpenArticle {
        if (!article.id().equals(review.found().articleId())) {
            throw new IllegalArgumentException(
                    "the finds of " + review.found().articleId() + " do not belong to the article " + article.id());
        }
    }

    /**
     * Makes an article of which nothing is said yet.
     *
     * @param article the text
     * @param found what the program found in it
     */
    public OpenArticle(Article article, Extraction found) {
        this(article, Review.none(found));
    }

    /**
     * Returns countries, places, times and events with the corrections laid over them.
     *
     * @return the finds as they hold now, all with offsets into the text
     */
    public Extraction extraction() {
        return review.result();
    }
}
