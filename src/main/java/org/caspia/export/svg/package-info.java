/**
 * Scalable vector graphics, written straight from the painter's calls without a document in memory.
 *
 * <p>Our own drawing surface instead of a general one: the opening map has tens of thousands of vertices and must be written in a third of
 * a second, with short relative paths, ids that depend on nothing but the picture, and text that stays text. Units are logical pixels, 96 an inch.
 * Way in: {@link org.caspia.export.svg.SvgWriter}.
 */
@NullMarked
package org.caspia.export.svg;

import org.jspecify.annotations.NullMarked;
