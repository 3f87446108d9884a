/**
 * The map as the user moves it. A gesture makes a new viewport; the last picture is moved at once; a crisp one is painted in the background
 * and swapped in. Words: a <em>picture</em> is what the painter made for one viewport, drawn larger than the window by a margin. Way in:
 * {@link org.caspia.ui.map.MapView}.
 */
@NullMarked
package org.caspia.ui.map;

import org.jspecify.annotations.NullMarked;
