package org.caspia.article;

/** What a paragraph is to the article: told as its text, or standing around it. */
public enum ParagraphKind {
    /** Running text of the article. */
    BODY,
    /** A title or section heading. */
    HEADING,
    /** A sentence of the article repeated for display; shown, but never counted a second time. */
    PULL_QUOTE,
    /** The words under a picture or table. */
    CAPTION,
    /** The publisher's own words around the article: disclaimers, calls, links, author boxes. */
    FURNITURE;

    /**
     * Tells whether what stands in such a paragraph counts as said by the article.
     *
     * @return true for running text, headings and captions; false for pull quotes and furniture
     */
    public boolean isEvidence() {
        return this == BODY || this == HEADING || this == CAPTION;
    }
}
