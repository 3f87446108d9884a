/**
 * What was found in articles, as files: JSON with everything, GeoJSON for maps, CSV for spreadsheets, a table to read. All are described in
 * {@code docs/formats.md}. They are UTF-8, count offsets in Unicode code points, write dates in EDTF, and are the same bytes for the same
 * articles. Way in: {@link org.caspia.app.findings.FindingsFormat}.
 */
@NullMarked
package org.caspia.app.findings;

import org.jspecify.annotations.NullMarked;
