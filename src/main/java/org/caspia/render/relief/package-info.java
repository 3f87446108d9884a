/**
 * Land and sea as tinted, shaded ground: elevation becomes light and shade, height and depth become tints.
 *
 * <p>Words: the <em>shade</em> of a cell is how much light falls on it, 1 on flat ground; the <em>tint</em> is the colour of its height.
 * Pixels here are device pixels.
 */
@NullMarked
package org.caspia.render.relief;

import org.jspecify.annotations.NullMarked;
