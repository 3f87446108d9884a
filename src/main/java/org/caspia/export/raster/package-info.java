/**
 * Pictures made of pixels, written in strips so that a poster needs no more memory than a screen.
 *
 * <p>Words: a <em>strip</em> is a run of whole rows, counted from the top; rows and pixels are those of the file. Strips are painted and
 * packed on all cores and written in their order; how a picture is cut into strips depends on its size alone, so the bytes are the same
 * on every machine. Way in: {@link org.caspia.export.raster.PixelSource} and the writers that take one.
 */
@NullMarked
package org.caspia.export.raster;

import org.jspecify.annotations.NullMarked;
