package org.caspia.corridor;

import java.util.List;

/**
 * What came of reading a network.
 *
 * @param network everything that could be read
 * @param issues what could not, with its place
 */
public record LoadResult(Network network, List<NetworkIssue> issues) {
    /** Copies the list. */
    public LoadResult {
        issues = List.copyOf(issues);
    }
}
