/**
 * Starts the program: chooses between window and command line, wires by hand, keeps the log. Nobody uses this room.
 */
@NullMarked
package org.caspia.boot;

import org.jspecify.annotations.NullMarked;
