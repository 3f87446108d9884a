/**
 * The corridor in the window: what is known of legs and nodes, and the panel in which one plans ways, changes the world and looks for weak
 * points.
 *
 * <p>Words: a {@linkplain org.caspia.ui.corridor.Plan plan} is what is asked, a <em>trial</em> something that can be tried with a thing of the
 * map. The {@linkplain org.caspia.ui.corridor.CorridorDesk desk} keeps the plan with its undo and has it answered in the background; the panes
 * only show the last answer. What the map draws of it goes out as a {@code CorridorOverlay}. Hours, kilometres and US dollars for a forty-foot
 * container. Knows no other sub-room but the kit; what it needs of the window stands in
 * {@link org.caspia.ui.corridor.CorridorActions}. Way in: {@link org.caspia.ui.corridor.CorridorPanel}.
 */
@NullMarked
package org.caspia.ui.corridor;

import org.jspecify.annotations.NullMarked;
