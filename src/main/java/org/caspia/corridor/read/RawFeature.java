package org.caspia.corridor.read;

import java.util.List;
import java.util.Map;

/**
 * A GeoJSON feature as it stands in a file.
 *
 * @param line line of the file where it begins, from 1
 * @param id its id, from the feature or its properties, or empty
 * @param geometryType such as Point, or empty
 * @param points the positions, each an array of longitude and latitude
 * @param properties its properties; values are String, Double, Boolean, List or Map
 */
record RawFeature(int line, String id, String geometryType, List<double[]> points, Map<String, Object> properties) {}
