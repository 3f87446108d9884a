/**
 * The article beside the map: the reader, and what the article says of a country, a place or an event. Offsets count UTF-16 code units of
 * the article text, end exclusive. Way in: {@link org.caspia.ui.article.ArticleReaderView}.
 */
@NullMarked
package org.caspia.ui.article;

import org.jspecify.annotations.NullMarked;
