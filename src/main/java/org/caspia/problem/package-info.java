/**
 * The one exception that carries a sentence for the user: what is wrong and where; and how long work hears that it is not wanted any more.
 * Every room may use it; it knows no other room.
 */
@NullMarked
package org.caspia.problem;

import org.jspecify.annotations.NullMarked;
