/**
 * The window as a whole: it starts, puts the parts together, remembers how it was left, and turns what the user does in one part into
 * what happens in the others. Way in: {@link org.caspia.ui.shell.CaspiaApplication}.
 */
@NullMarked
package org.caspia.ui.shell;

import org.jspecify.annotations.NullMarked;
