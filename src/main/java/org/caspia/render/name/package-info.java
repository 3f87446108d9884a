/**
 * Which things have a name at a scale, and where it may stand: countries, waters, towns, nodes of the corridor. Not for use outside of the
 * room.
 */
@NullMarked
package org.caspia.render.name;

import org.jspecify.annotations.NullMarked;
