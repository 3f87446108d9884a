package org.caspia.render.text;

import java.util.List;
import org.caspia.render.text.Candidate.Box;

/**
 * A text that found its place. Either straight, with one anchor, or letter by letter along a line.
 *
 * @param id what it names, the same in every frame
 * @param lettering the measured text
 * @param xPx left end of the base line, logical pixels; for a text along a line its middle
 * @param yPx base line
 * @param letters place and turn of each letter; empty for a straight text
 * @param boxes what it covers, for the next one not to overlap
 * @param position which of the candidate's positions it took
 * @param align which point of a straight text belongs where it is in any typeface
 */
public record PlacedText(
        String id,
        Lettering lettering,
        double xPx,
        double yPx,
        List<Letter> letters,
        List<Box> boxes,
        int position,
        Align align) {
    /** Copies the lists. */
    public PlacedText {
        letters = List.copyOf(letters);
        boxes = List.copyOf(boxes);
    }

    /** Tells whether two texts cover a common piece of the picture. */
    boolean overlaps(PlacedText other) {
        return boxes.stream().anyMatch(box -> other.boxes.stream().anyMatch(box::overlaps));
    }

    /**
     * Where a letter stands.
     *
     * @param index which letter of the text
     * @param xPx left end of its base line
     * @param yPx its base line
     * @param turnRad clockwise turn on the screen
     */
    public record Letter(int index, double xPx, double yPx, double turnRad) {}
}
