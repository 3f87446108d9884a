/**
 * Geometry on its way from degrees to a picture: projected, thinned to what the scale can show, cut to the part that is painted.
 *
 * <p>Words: a {@linkplain org.caspia.render.geom.MapPart part} is one ring or line in map metres; a
 * {@linkplain org.caspia.render.geom.MapShape shape} is what one feature became; a <em>run</em> is a group of neighbouring vertices with
 * its bounds, by which what is out of sight is skipped without looking at its vertices.
 */
@NullMarked
package org.caspia.render.geom;

import org.jspecify.annotations.NullMarked;
