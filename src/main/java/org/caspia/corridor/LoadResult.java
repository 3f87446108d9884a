package org.caspia.corridor;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a network.
 *
 * @param network everything that could be read
 * @param issues what could not, with its place
 * @param nodePlaces where each node stands, by its key
 * @param legPlaces where each leg stands, by its key
 */
public record LoadResult(
        Network network, List<NetworkIssue> issues, Map<String, Place> nodePlaces, Map<String, Place> legPlaces) {
    /**
     * Where something stands in a file.
     *
     * @param file name of the file
     * @param line line, from 1
     */
    public record Place(String file, int line) {}

    /** Copies the collections. */
    public LoadResult {
        issues = List.copyOf(issues);
        nodePlaces = Map.copyOf(nodePlaces);
        legPlaces = Map.copyOf(legPlaces);
    }
}
