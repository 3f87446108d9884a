/**
 * What an expression of time says before it is resolved, and how TIMEX3 writes what comes of it.
 *
 * <p>Way in: {@link org.caspia.extract.timex.meaning.Meaning}, and {@link org.caspia.extract.timex.meaning.Match}, a meaning with its place in the text.
 */
@NullMarked
package org.caspia.extract.timex.meaning;

import org.jspecify.annotations.NullMarked;
