package org.caspia.article;

/**
 * A stretch of a document's text that the document sets apart, before it is known what it is to the article.
 *
 * @param kind what the document's own markup says; {@link ParagraphKind#BODY} when it says nothing
 */
record Block(ParagraphKind kind, int start, int end) {}
