/**
 * The strip of time below the map: dated events as bars that fade where a date is uncertain, and the stretch of time that the map shows.
 * Way in: {@link org.caspia.ui.timeline.TimelineView}.
 */
@NullMarked
package org.caspia.ui.timeline;

import org.jspecify.annotations.NullMarked;
