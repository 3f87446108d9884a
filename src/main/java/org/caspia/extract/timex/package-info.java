/**
 * Finds time expressions in English text and says what they mean.
 *
 * <p><b>Way in.</b> {@link org.caspia.extract.timex.TimexFinder#read} takes a text and, where it is known, the
 * document's date, and returns a {@link org.caspia.extract.timex.TimexReading}: the expressions in their order, each
 * with its place, TIMEX3 type and value, date, and the rule that found it.
 *
 * <p><b>How.</b> The text is cut into tokens once. A rule is tried only where its head word stands (a month, a weekday, a
 * unit of time, a number) and looks left and right from there; what it finds is a <i>meaning</i>, not yet a date. When
 * all are found, the text is known to be news or a narrative, and a resolver goes through the meanings in order: it
 * counts from the document's date or from the date told last, and reads the tense around a bare "Tuesday" or "May".
 *
 * <p><b>Rooms.</b> {@code word} cuts the text, {@code rule} finds what is told, {@code meaning} is what passes between, and
 * {@code resolve} dates it.
 *
 * <p><b>Words.</b> The <i>document's date</i> is when the text was written; the <i>reference</i> is the date told last.
 * Extents, types and values follow TimeML 1.2.1: no leading preposition, the article where it belongs to the expression.
 *
 * <p><b>Units.</b> Offsets count UTF-16 units of the given text, end exclusive. Nothing here asks for today's date, the
 * time zone or the locale.
 */
@NullMarked
package org.caspia.extract.timex;

import org.jspecify.annotations.NullMarked;
