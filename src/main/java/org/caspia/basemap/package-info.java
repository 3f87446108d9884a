/**
 * The base map: land, countries, borders, water, seas, cities and relief as GeoTools feature collections, read from the
 * small files under {@code data/basemap}.
 *
 * <p>The way in is {@link org.caspia.basemap.Basemap#open}. Nothing is read before it is asked for, and each layer is
 * read once. Positions are longitude and latitude in degrees (WGS 84), longitude first. Vertices of lines and rings
 * carry a third value M: the significance in metres. A vertex may be left out when the drawing tolerance is greater than
 * its M; since neighbours share their arcs, shared borders stay shared at every tolerance. Ends of arcs have M =
 * infinity.
 *
 * <p>Words: a <em>level</em> ({@link org.caspia.basemap.Detail}) is a whole set of files of one fineness; an <em>arc</em>
 * is a line between two junctions, stored once; a <em>part</em> is a piece of land that belongs to one country in each
 * view of the boundaries.
 */
@NullMarked
package org.caspia.basemap;

import org.jspecify.annotations.NullMarked;
