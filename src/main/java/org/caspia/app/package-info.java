/**
 * What one can do with the atlas, as plain services without a window. The sub-rooms are the use cases: open the {@link
 * org.caspia.app.atlas atlas}, open {@link org.caspia.app.article articles} in it, ask the {@link org.caspia.app.corridor corridor}, draw and
 * export the {@link org.caspia.app.map map}, measure by {@link org.caspia.app.bench bench}; {@link org.caspia.app.findings} and {@link
 * org.caspia.app.report} write what was found and answered. Here lies what they share.
 */
@NullMarked
package org.caspia.app;

import org.jspecify.annotations.NullMarked;
