/**
 * Places on the earth and on the map: positions and boxes in degrees, geodesic length and area, projections.
 *
 * <p>Words: a <em>position</em> is longitude and latitude on WGS 84, in degrees, always in that order; <em>map coordinates</em> are
 * metres on the plane of a projection, x to the east and y to the north. The GeoTools objects behind the projections do not leave this
 * room but for {@link org.caspia.geo.MapProjection#crs()}. Way in: {@link org.caspia.geo.LonLat}, {@link org.caspia.geo.Projections}.
 */
@NullMarked
package org.caspia.geo;

import org.jspecify.annotations.NullMarked;
