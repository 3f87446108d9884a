package org.caspia.render;

import org.caspia.geo.LonLat;

/**
 * What is under a point of the map.
 *
 * @param what the topmost thing there
 * @param title one line for a tooltip
 * @param position where the point is on the earth
 */
public record Hit(Selection what, String title, LonLat position) {}
