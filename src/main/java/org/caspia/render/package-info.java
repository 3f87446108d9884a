/**
 * Paints the map on any {@code java.awt.Graphics2D}: a screen, an SVG, a PDF page, a strip of a poster.
 *
 * <p>Words: a {@linkplain org.caspia.render.Viewport viewport} says what part of the earth is shown; a
 * {@linkplain org.caspia.render.MapLayer layer} is a part of the map that can be hidden;
 * {@linkplain org.caspia.render.Furniture furniture} is what stands around the map. Pixels are logical pixels unless a name says device
 * pixels; metres are map metres. Way in: {@code paint.MapPainter}. The words are here, the painter in {@code paint}; the rest serves it: {@code scene}
 * below {@code layer}, {@code name} and {@code furniture}, and {@code geom}, {@code style}, {@code text}, {@code relief} below all of them.
 */
@NullMarked
package org.caspia.render;

import org.jspecify.annotations.NullMarked;
