/**
 * What a reader says against what the program found: it is right, it is wrong, it is another place, it was at another time, it is missing.
 *
 * <p>A {@link org.caspia.correction.Correction correction} is kept apart from the finds and laid over them. It is tied to the text by an
 * {@link org.caspia.correction.Anchor anchor}: the words and the words around them, so that it survives reading the article again and small
 * changes of its text. What is said of a name holds for all identical mentions: the same letters, taken for the same place. A correction
 * that no longer finds its words is told, not dropped. Offsets count UTF-16 code units of the article's text. Way in:
 * {@link org.caspia.correction.Reviewer}.
 */
@NullMarked
package org.caspia.correction;

import org.jspecify.annotations.NullMarked;
