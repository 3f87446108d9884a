/**
 * The questions that a network answers: ways from A to B, what if something closes, what binds the flow, whom one depends on, and
 * corridors side by side.
 *
 * <p>Words: an <em>itinerary</em> is a way with its steps; a <em>stop</em> is the time lost between two legs, at a border, in a port, at
 * a change of gauge; a <em>scenario</em> is what is closed, added, slower, or another year. Times are hours, lengths kilometres, costs US
 * dollars for a forty-foot container. <em>Usual</em> figures are the published or derived ones, <em>best</em> those of record trains.
 *
 * <p>Way in: {@link org.caspia.corridor.route.Router}. All types are immutable, and one router may be used by several threads.
 */
@NullMarked
package org.caspia.corridor.route;

import org.jspecify.annotations.NullMarked;
