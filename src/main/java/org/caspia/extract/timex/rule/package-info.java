/**
 * The rules that find expressions of time, each tried where its head word stands.
 *
 * <p>Way in: {@link org.caspia.extract.timex.rule.Expressions#find}. Knows tokens and meanings, not the document's date.
 */
@NullMarked
package org.caspia.extract.timex.rule;

import org.jspecify.annotations.NullMarked;
