package org.caspia.article;

/**
 * A sentence of an article.
 *
 * @param start where it begins in the article's text, in UTF-16 code units
 * @param end where it ends, exclusive; white space around the sentence is outside
 * @param paragraph the index of its paragraph in {@link Article#paragraphs()}
 */
public record Sentence(int start, int end, int paragraph) {
    /** Checks that the sentence has a beginning before its end and stands in a paragraph. */
    public Sentence {
        if (start < 0 || end < start || paragraph < 0) {
            throw new IllegalArgumentException(
                    "A sentence cannot span " + start + " to " + end + " in paragraph " + paragraph);
        }
    }
}
