/**
 * The map on paper and in files: every picture comes from the one painter, so an export is what the screen showed.
 *
 * <p>Words: the <em>layout</em> of a picture is in logical pixels, 96 an inch; its <em>density</em> is how many pixels of the file a logical
 * pixel takes. A file appears under its name only when it is complete. Way in: {@link org.caspia.export.MapExporter} for pictures,
 * {@link org.caspia.export.TargetFile} for the safe way to a file.
 */
@NullMarked
package org.caspia.export;

import org.jspecify.annotations.NullMarked;
