package org.caspia.app;

import org.caspia.article.Article;
import org.caspia.event.Extraction;

/**
 * An article together with what the program found in it.
 *
 * @param article the text with its paragraphs and sentences
 * @param extraction countries, places, times and events, all with offsets into that text
 */
public record OpenArticle(Article article, Extraction extraction) {
    /**
     * Checks that the two belong together.
     *
     * @throws IllegalArgumentException if the extraction is of another article
     */
    public OpenArticle {
        if (!article.id().equals(extraction.articleId())) {
            throw new IllegalArgumentException(
                    "the extraction of " + extraction.articleId() + " does not belong to the article " + article.id());
        }
    }
}
