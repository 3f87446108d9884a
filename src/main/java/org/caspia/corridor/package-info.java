/**
 * The transport network of the corridors: what stands in {@code data/corridor/} or in a network file that a user brings.
 *
 * <p>Words: a <em>node</em> is a station, port or border point; a <em>leg</em> joins two nodes by one mode (rail, sea, ferry, road,
 * pipeline) and can be used in both directions; a <em>route</em> is a path of legs; <em>dwell</em> is the time lost at a node; a
 * <em>figure</em> is a number with its source and how sure it is. Positions are WGS 84 degrees, longitude first; figures are in the
 * units of their {@link org.caspia.corridor.Quantity}.
 *
 * <p>Way in: {@code org.caspia.corridor.read.NetworkReader} gives a {@link org.caspia.corridor.Network}; everything here is immutable.
 * The room knows nothing of maps or windows, and does not know the map's countries: who has them passes them as {@code CountryAreas}.
 */
@NullMarked
package org.caspia.corridor;

import org.jspecify.annotations.NullMarked;
