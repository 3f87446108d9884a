package org.caspia.render.text;

import java.util.List;

/**
 * A name and the places where it may stand, the best first.
 *
 * @param id what it names, the same in every frame
 * @param lettering the measured text
 * @param priority names of higher priority are placed first
 * @param places positions of a straight text, by the left end of its base line; or empty for one along a line
 * @param path points of the line along which it stands, logical pixels, in reading direction; empty for a straight text
 * @param keepClear what belongs to the name and must stay free of other names, such as the town's mark
 */
public record Candidate(
        String id, Lettering lettering, double priority, List<At> places, double[] path, List<Box> keepClear) {
    /** Copies the lists. */
    public Candidate {
        places = List.copyOf(places);
        keepClear = List.copyOf(keepClear);
    }

    /**
     * Tells whether the name may move along its line but not aside.
     *
     * @return true for names of seas, which must not come to stand on land
     */
    public boolean staysOnLine() {
        return id.startsWith("sea:");
    }

    /**
     * The left end of a base line.
     *
     * @param xPx logical pixels
     * @param yPx logical pixels
     */
    public record At(double xPx, double yPx) {}

    /**
     * An upright box.
     *
     * @param left logical pixels
     * @param top logical pixels
     * @param right logical pixels
     * @param bottom logical pixels
     */
    public record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
