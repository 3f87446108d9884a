package org.caspia.render.style;

/** Colours packed as 0xAARRGGBB. */
public final class Argb {
    private Argb() {}

    /**
     * Returns a colour with another opacity.
     *
     * @param argb any colour
     * @param alpha 0 for clear to 255 for opaque
     * @return the same colour with that opacity
     */
    public static int withAlpha(int argb, int alpha) {
        return (argb & 0xFFFFFF) | (alpha << 24);
    }
}
