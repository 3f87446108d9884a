package org.caspia.ui.map;

import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;

/**
 * A picture that is wanted.
 *
 * @param source who paints it
 * @param viewport what it shows, margin included, in logical pixels
 * @param options how
 * @param layer which of the pictures on the screen it becomes
 * @param wantedNanos when it became wanted, on the clock of {@link System#nanoTime()}
 */
record RenderRequest(MapSource source, Viewport viewport, MapOptions options, Layer layer, long wantedNanos) {
    /** The pictures that lie one above the other. */
    enum Layer {
        /** Coarse and wide, seen only where the crisp picture does not reach yet. */
        BACKDROP,
        /** The map. */
        CRISP,
        /** Scale bar, legend, attribution: stays where it is while the map moves. */
        FURNITURE
    }

    int widthDevicePx() {
        return Math.max(1, (int) Math.round(viewport.widthPx() * options.pixelDensity()));
    }

    int heightDevicePx() {
        return Math.max(1, (int) Math.round(viewport.heightPx() * options.pixelDensity()));
    }

    /** Tells whether a picture painted for this request would still be of use for another one that came after it. */
    boolean stillHelps(RenderRequest later) {
        if (source != later.source
                || !options.equals(later.options)
                || !viewport.projection().equals(later.viewport.projection())) {
            return false;
        }
        double zoom = viewport.metresPerPx() / later.viewport.metresPerPx();
        double dxPx = Math.abs(viewport.centerXM() - later.viewport.centerXM()) / viewport.metresPerPx();
        double dyPx = Math.abs(viewport.centerYM() - later.viewport.centerYM()) / viewport.metresPerPx();
        return zoom > 0.7
                && zoom < 1.4
                && dxPx < viewport.widthPx() / 3.0
                && dyPx < viewport.heightPx() / 3.0
                && viewport.widthPx() == later.viewport.widthPx()
                && viewport.heightPx() == later.viewport.heightPx();
    }
}
