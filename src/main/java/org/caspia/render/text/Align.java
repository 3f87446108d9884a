package org.caspia.render.text;

import java.awt.Graphics2D;

/** Which point of a text stays where it is when a viewer sets it in a typeface that is wider or narrower than the shipped one. */
public enum Align {
    /** The left end, as beside a mark to its left. */
    START(0),
    /** The middle, as above a mark. */
    MIDDLE(0.5),
    /** The right end, as along the right edge of the picture. */
    END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    /**
     * Returns where on the text the point lies.
     *
     * @return share of its width, from the left
     */
    public double share() {
        return share;
    }

    /**
     * Draws a text in the surface's font and colour.
     *
     * @param g where
     * @param text what, as it was measured
     * @param leftPx left end of the base line in the shipped typeface
     * @param yPx base line
     */
    public void draw(Graphics2D g, Lettering text, double leftPx, double yPx) {
        if (this != START && g instanceof LetterSurface surface) {
            surface.drawAligned(text, this, leftPx, yPx);
        } else {
            g.drawString(text.text(), (float) leftPx, (float) yPx);
        }
    }
}
