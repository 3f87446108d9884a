/**
 * Opens the shipped data. The <em>atlas</em> is the base map, the gazetteer and the network with its book, each read when it is first asked
 * for. Way in: {@link org.caspia.app.atlas.AtlasService}.
 */
@NullMarked
package org.caspia.app.atlas;

import org.jspecify.annotations.NullMarked;
