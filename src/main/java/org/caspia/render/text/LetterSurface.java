package org.caspia.render.text;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.function.Consumer;
import org.caspia.render.text.PlacedText.Letter;

/** A surface that keeps text as text: whole, to be searched for and copied, and at its place in whatever typeface it is shown. */
public interface LetterSurface {
    /**
     * Draws a text in the surface's font and colour.
     *
     * @param text the whole text
     * @param letters where each of its letters stands
     * @param outline the shape of all of them
     * @param oneByOne draws the letters as texts of their own
     */
    void drawLetters(String text, List<Letter> letters, Shape outline, Consumer<Graphics2D> oneByOne);

    /**
     * Draws a text in the surface's font and colour, so that a point of it stays where it is in any typeface.
     *
     * @param text the text
     * @param align which point
     * @param leftPx left end of the base line in the typeface that the text was measured in
     * @param yPx base line
     */
    void drawAligned(Lettering text, Align align, double leftPx, double yPx);
}
