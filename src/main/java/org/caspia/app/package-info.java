/**
 * What one can do with the atlas, as plain services without a window: open the atlas and articles, make a map's content from them, report
 * on a country, export.
 *
 * <p>Words: the <em>atlas</em> is the shipped data; an <em>open article</em> is an article together with what the program found in it.
 * Offsets are UTF-16 units of the article's text. Way in: {@link org.caspia.app.AtlasService}.
 */
@NullMarked
package org.caspia.app;

import org.jspecify.annotations.NullMarked;
