/**
 * The words of time: a text cut into tokens, and what the lexicon knows of each.
 *
 * <p>Way in: {@link org.caspia.extract.timex.word.Tokens#of}; the rules look around a token with the questions that it answers. Knows nothing of dates.
 */
@NullMarked
package org.caspia.extract.timex.word;

import org.jspecify.annotations.NullMarked;
