/**
 * Lines painted straight onto pixels. A map has kilometres of thin lines, and a painter that knows only thin lines is several times quicker
 * with them than a general one. What it paints depends on nothing but the whole picture's pixels, never on the strip that is painted.
 */
@NullMarked
package org.caspia.render.raster;

import org.jspecify.annotations.NullMarked;
