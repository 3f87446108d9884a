package org.caspia.render;

/** One step of painting a frame. Strips of a frame are painted by several threads: a drawing keeps no state. */
@FunctionalInterface
interface Drawing {
    void paint(Canvas canvas);
}
