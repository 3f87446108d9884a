package org.caspia.render.text;

import java.util.List;
import java.util.Optional;

/**
 * A name and the places where it may stand, the best first.
 *
 * @param id what it names, the same in every frame
 * @param lettering the measured text
 * @param priority names of higher priority are placed first
 * @param places positions of a straight text, by the left end of its base line; or empty for one along a line
 * @param path points of the line along which it stands, logical pixels, in reading direction; empty for a straight text
 * @param keepClear what belongs to the name and must stay free of other names, such as the town's mark
 * @param room where along and beside its line it may stand; empty if anywhere
 */
public record Candidate(
        String id,
        Lettering lettering,
        double priority,
        List<At> places,
        double[] path,
        List<Box> keepClear,
        Optional<Room> room) {
    /** Copies the lists. */
    public Candidate {
        places = List.copyOf(places);
        keepClear = List.copyOf(keepClear);
    }

    /** A name that may stand at all of its places. */
    public Candidate(
            String id, Lettering lettering, double priority, List<At> places, double[] path, List<Box> keepClear) {
        this(id, lettering, priority, places, path, keepClear, Optional.empty());
    }

    /** Where a name along a line may stand. */
    @FunctionalInterface
    public interface Room {
        /**
         * Tells whether there is room.
         *
         * @param fromShare where on the line the name begins, 0 to 1
         * @param toShare where it ends
         * @param rightPx how far it stands to the right of the line
         * @return false if it must not stand there
         */
        boolean has(double fromShare, double toShare, double rightPx);

        /**
         * Tells whether the name is free to move far along and beside its line, as one of a wide water.
         *
         * @return false for a name that belongs on its line
         */
        default boolean isWide() {
            return false;
        }
    }

    /**
     * The left end of a base line.
     *
     * @param xPx logical pixels
     * @param yPx logical pixels
     * @param align which point of the text belongs there in any typeface
     */
    public record At(double xPx, double yPx, Align align) {
        /** A text that begins at a point. */
        public At(double xPx, double yPx) {
            this(xPx, yPx, Align.START);
        }
    }

    /**
     * An upright box.
     *
     * @param left logical pixels
     * @param top logical pixels
     * @param right logical pixels
     * @param bottom logical pixels
     */
    public record Box(double left, double top, double right, double bottom) {
        /**
         * Tells whether two boxes share more than an edge.
         *
         * @param other the other box
         * @return true if they overlap
         */
        public boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
