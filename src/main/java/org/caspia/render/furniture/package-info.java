/**
 * What stands around the map inside the picture: title, legend, scale bar, credits, notes. Not for use outside of the room.
 */
@NullMarked
package org.caspia.render.furniture;

import org.jspecify.annotations.NullMarked;
