/**
 * Reading documents into articles.
 *
 * <p>A document is a file or a piece of text; an {@link org.caspia.article.Article article} is what a reader is shown of
 * it: one text, cut into paragraphs and sentences that remember where they stand in that text. Every offset in this room
 * counts UTF-16 code units of {@link org.caspia.article.Article#text()}, the end exclusive;
 * {@link org.caspia.article.CodePoints} turns them into Unicode code points for output.
 *
 * <p>Way in: {@link org.caspia.article.ArticleReader}. This room knows no other room but the shared problem type, and is
 * the only one that may use document parsers.
 */
@NullMarked
package org.caspia.article;

import org.jspecify.annotations.NullMarked;
