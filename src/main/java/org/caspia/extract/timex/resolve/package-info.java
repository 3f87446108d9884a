/**
 * Turns meanings into dates, counted from the document's date or from the date told last.
 *
 * <p>Way in: {@link org.caspia.extract.timex.resolve.Resolution#of}; {@link org.caspia.extract.timex.resolve.DocumentDates} infers the date of a text that gives it.
 */
@NullMarked
package org.caspia.extract.timex.resolve;

import org.jspecify.annotations.NullMarked;
