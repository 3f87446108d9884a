/**
 * What the layers of a frame share: the {@linkplain org.caspia.render.scene.Scene scene} that they add to, the
 * {@linkplain org.caspia.render.scene.Canvas canvas} that their {@linkplain org.caspia.render.scene.Drawing drawings} paint on, and the
 * store of projected shapes. Not for use outside of the room.
 */
@NullMarked
package org.caspia.render.scene;

import org.jspecify.annotations.NullMarked;
