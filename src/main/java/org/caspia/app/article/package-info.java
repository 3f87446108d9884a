/**
 * Opens articles. An <em>open article</em> is an article together with what the program found in it and what its reader said of that;
 * reports on a country, archives of articles and saved projects are made from it. Offsets are UTF-16 units of the article's text. Way in:
 * {@link org.caspia.app.article.ArticleService}.
 */
@NullMarked
package org.caspia.app.article;

import org.jspecify.annotations.NullMarked;
