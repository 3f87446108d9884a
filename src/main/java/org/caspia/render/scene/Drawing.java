package org.caspia.render.scene;

/** One step of painting a frame. Strips of a frame are painted by several threads: a drawing keeps no state. */
@FunctionalInterface
public interface Drawing {
    /** Paints on a surface or a strip of it. */
    void paint(Canvas canvas);
}
