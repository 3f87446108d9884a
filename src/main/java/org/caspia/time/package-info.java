/**
 * Dates as texts give them: with their precision and their doubt, and never more exact than they were told.
 *
 * <p><b>Way in.</b> {@link org.caspia.time.EventDate} is the value everything else carries; make one with
 * {@link org.caspia.time.CalendarDate}'s factories, {@link org.caspia.time.EventDate#between}, {@link
 * org.caspia.time.EventDate#since}, {@link org.caspia.time.EventDate#until}, or read one with {@link
 * org.caspia.time.EventDate#parseEdtf}. {@link org.caspia.time.DocumentDate} says when a document was written and how
 * that is known. {@link org.caspia.time.TimeAmount} is a length of time, such as 15–16 years.
 *
 * <p><b>Words.</b> A <i>calendar date</i> is one cell of the calendar: a day, month, season, quarter, half, year,
 * decade or century, or its early, middle or late part. An <i>interval</i> runs from one calendar date to another;
 * either end may be open or unknown. <i>Doubt</i> is what the text itself doubts ("about 1850", "perhaps in 1850").
 *
 * <p><b>Units.</b> Years are astronomical: year 0 is 1 BC, year -43 is 44 BC. The calendar is the proleptic Gregorian
 * one. The written form is EDTF (ISO 8601-2:2019), level 1 and the quarters and halves of level 2. Nothing here asks
 * for today's date, the time zone or the locale.
 */
@NullMarked
package org.caspia.time;

import org.jspecify.annotations.NullMarked;
