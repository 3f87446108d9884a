/**
 * The layers of the map from the ground up: base map, graticule, corridors, events. Each adds its drawings to a scene. Not for use outside
 * of the room.
 */
@NullMarked
package org.caspia.render.layer;

import org.jspecify.annotations.NullMarked;
