/**
 * What every part of the window shares: icons, background work with progress and cancel, text with marks behind it, formats for people,
 * cards that lie over the window. Knows no other sub-room.
 */
@NullMarked
package org.caspia.ui.kit;

import org.jspecify.annotations.NullMarked;
