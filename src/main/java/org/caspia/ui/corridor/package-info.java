/**
 * What is known of a leg or a node of the transport network, with its sources. Way in: {@link org.caspia.ui.corridor.LegPanel}.
 */
@NullMarked
package org.caspia.ui.corridor;

import org.jspecify.annotations.NullMarked;
