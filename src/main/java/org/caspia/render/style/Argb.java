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

    /**
     * Returns a colour of which a part is left.
     *
     * @param argb any colour
     * @param share how much of its opacity is kept, 0 to 1
     * @return the same colour, so much clearer
     */
    public static int faded(int argb, double share) {
        return withAlpha(argb, (int) Math.round((argb >>> 24) * share));
    }
}
