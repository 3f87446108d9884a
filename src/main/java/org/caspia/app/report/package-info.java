/**
 * Answers of the transport network written out: as tables for people, as JSON, GeoJSON (RFC 7946), CSV and HTML for everything else.
 *
 * <p>Every number goes with its source and how sure it is, except in the tables for people, which name sources by key. UTF-8, the same
 * bytes for the same answer. Formats are described in {@code docs/formats.md}. Way in: {@link org.caspia.app.report.RouteReport},
 * {@link org.caspia.app.report.ComparisonReport}, {@link org.caspia.app.report.BottleneckReport},
 * {@link org.caspia.app.report.ClaimReport}.
 */
@NullMarked
package org.caspia.app.report;

import org.jspecify.annotations.NullMarked;
