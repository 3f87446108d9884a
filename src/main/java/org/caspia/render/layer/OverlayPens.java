package org.caspia.render.layer;

import java.util.List;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;

/** The lines of an overlay, the same on the map and in the legend. */
public final class OverlayPens {
    private final Palette colors;

    /** Makes the pens of a theme. */
    public OverlayPens(Palette colors) {
        this.colors = colors;
    }

    /** Colour of a way by its place in the list; all can be told apart with any kind of colour vision. */
    public static int wayArgb(Palette colors, int way) {
        int[] set = {colors.sea(), colors.rail(), colors.pipeline(), colors.event(), colors.road()};
        return set[Math.floorMod(way, set.length)];
    }

    /** Colour laid over a country by its measure of 0 to 1. */
    public static int tint(Palette colors, double share) {
        return Argb.withAlpha(colors.event(), 0x10 + (int) Math.round(0x80 * share));
    }

    /** One way among others. */
    public Pen way(int way, float width, boolean water) {
        return new Pen(wayArgb(colors, way), width, water ? List.of(width * 1.9f, width * 1.1f) : List.of());
    }

    Pen casing(float width) {
        return new Pen(Argb.withAlpha(colors.paper(), 0xE0), width + 2.6f, List.of());
    }

    /** A light core: little is known of the leg. */
    public Pen doubt(float width) {
        return new Pen(Argb.withAlpha(colors.paper(), 0xD8), Math.max(1, width * 0.3f), List.of());
    }

    /** The way that was best before. */
    public Pen before() {
        return new Pen(Argb.withAlpha(colors.ink(), 0xB4), 2.4f, List.of(1.5f, 4.5f));
    }

    /** Legs that cannot be used. */
    public Pen closed() {
        return new Pen(Argb.withAlpha(colors.ink(), 0x78), 1.4f, List.of(1.4f, 3.6f));
    }

    /** The band under new legs. */
    public Pen addedGlow() {
        return new Pen(Argb.withAlpha(colors.pipeline(), 0x48), 8, List.of());
    }

    /** New legs. */
    public Pen added() {
        return new Pen(colors.pipeline(), 2.2f, List.of());
    }

    Pen emphasis() {
        return new Pen(Argb.withAlpha(colors.highlight(), 0xD0), 12, List.of());
    }

    /** What a leg carries, as a share of the most. */
    public Pen flow(double share) {
        return new Pen(Argb.withAlpha(colors.sea(), 0xD8), (float) (1.6 + 8 * share), List.of());
    }

    Pen binding(double share) {
        return new Pen(colors.highlight(), flow(share).widthPx() + 7, List.of());
    }
}
