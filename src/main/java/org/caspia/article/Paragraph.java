package org.caspia.article;

/**
 * A paragraph of an article.
 *
 * @param kind what it is to the article
 * @param start where it begins in the article's text, in UTF-16 code units
 * @param end where it ends, exclusive
 */
public record Paragraph(ParagraphKind kind, int start, int end) {
    /** Checks that the paragraph has a beginning before its end. */
    public Paragraph {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A paragraph cannot span " + start + " to " + end);
        }
    }
}
