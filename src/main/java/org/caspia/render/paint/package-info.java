/**
 * The one painter behind every surface.
 *
 * <p>Words: a <em>frame</em> is one picture, culled and with its names placed, ready to be painted as often and in as many strips as
 * wanted. Way in: {@link org.caspia.render.paint.MapPainter}.
 */
@NullMarked
package org.caspia.render.paint;

import org.jspecify.annotations.NullMarked;
