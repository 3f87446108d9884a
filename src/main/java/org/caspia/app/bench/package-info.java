/**
 * Measures painting, reading, questions and the cold start as {@code ./caspia bench} prints them. Way in: {@link
 * org.caspia.app.bench.Bench}.
 */
@NullMarked
package org.caspia.app.bench;

import org.jspecify.annotations.NullMarked;
