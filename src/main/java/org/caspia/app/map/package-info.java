/**
 * Makes the content of a map from open articles, the opening view, and files of the picture. Way in: {@link
 * org.caspia.app.map.ExportService}.
 */
@NullMarked
package org.caspia.app.map;

import org.jspecify.annotations.NullMarked;
