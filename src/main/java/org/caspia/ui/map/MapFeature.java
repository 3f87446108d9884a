package org.caspia.ui.map;

import org.caspia.geo.LonLat;
import org.caspia.render.Selection;

/**
 * Something on the map that the keyboard can reach.
 *
 * @param selection what is selected by it
 * @param position where its focus ring is drawn
 * @param title what a screen reader says of it
 */
public record MapFeature(Selection selection, LonLat position, String title) {}
