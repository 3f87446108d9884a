/**
 * Lettering: the shipped typefaces, names set straight or along a line, and their placing without overlaps.
 *
 * <p>Words: a {@linkplain org.caspia.render.text.Lettering lettering} is a text in a style, measured; a
 * {@linkplain org.caspia.render.text.Candidate candidate} is a name with the places where it may stand; a
 * {@linkplain org.caspia.render.text.PlacedText placed text} is one that found its place. Sizes are logical pixels; the painter scales the
 * surface to device pixels.
 */
@NullMarked
package org.caspia.render.text;

import org.jspecify.annotations.NullMarked;
