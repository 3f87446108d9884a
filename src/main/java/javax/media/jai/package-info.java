/**
 * Stands before the Java Advanced Imaging library that the GeoTools jar carries, so that it is never started: see
 * {@link javax.media.jai.JAI}.
 */
@NullMarked
package javax.media.jai;

import org.jspecify.annotations.NullMarked;
