/**
 * The look of the map as GeoTools style sheets, and their translation into what Java2D can paint at once.
 *
 * <p>Words: a <em>style</em> is a GeoTools {@code Style} of rules with scale ranges and filters; a
 * {@linkplain org.caspia.render.style.Symbol symbol} is what a feature gets at a scale once rules and expressions are evaluated. Sizes are
 * logical pixels.
 */
@NullMarked
package org.caspia.render.style;

import org.jspecify.annotations.NullMarked;
