package org.caspia.render.text;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.function.Consumer;
import org.caspia.render.text.PlacedText.Letter;

/** A surface that keeps a text whole, to be searched for and copied, although its letters are set one by one. */
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
}
