/**
 * The window. Six sub-rooms: {@code map}, {@code article}, {@code timeline} and {@code corridor} each draw one part of it and do not know
 * each other; {@code kit} holds what all of them share; {@code shell} puts them together and is the only one that knows them all.
 *
 * <p>Views are built in code. Coordinates named {@code Px} are logical (device independent) pixels; positions are longitude and latitude in
 * degrees, in that order. Nothing here waits on the JavaFX thread: reading, rendering and writing run in the background. Way in:
 * {@link org.caspia.ui.shell.CaspiaApplication}.
 */
@NullMarked
package org.caspia.ui;

import org.jspecify.annotations.NullMarked;
