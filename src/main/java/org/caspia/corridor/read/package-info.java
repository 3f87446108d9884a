/**
 * Reading networks and what belongs to them from files: strict about what a file must say, forgiving about the rest.
 *
 * <p>A feature that is wrong becomes a {@link org.caspia.corridor.NetworkIssue} with its place, and everything else loads; only a file
 * that is missing or is no JSON at all is a {@link org.caspia.problem.ProblemException}. GeoJSON as in RFC 7946, WGS 84 degrees,
 * longitude first, UTF-8. Way in: {@link org.caspia.corridor.read.NetworkReader}.
 */
@NullMarked
package org.caspia.corridor.read;

import org.jspecify.annotations.NullMarked;
