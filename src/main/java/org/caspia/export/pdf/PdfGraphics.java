package org.caspia.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caspia.render.text.LetterSurface;
import org.caspia.render.text.PlacedText.Letter;

/** The drawing surface of a page. A text whose letters are set one by one says which word they make, so that readers find it. */
final class PdfGraphics extends PdfBoxGraphics2D implements LetterSurface {
    /** Where each letter of a text stands; {@link ShippedFonts} sets them. */
    static final AttributedCharacterIterator.Attribute LETTERS = new Placed();

    private final boolean keepsText;

    private static final class Placed extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 1L;

        Placed() {
            super("letters");
        }
    }

    PdfGraphics(PDDocument document, float widthPx, float heightPx, boolean keepsText) throws IOException {
        super(document, widthPx, heightPx);
        this.keepsText = keepsText;
    }

    @Override
    public void drawLetters(String text, List<Letter> letters, Consumer<Graphics2D> oneByOne) {
        if (keepsText && letters.size() == text.length()) {
            AttributedString word = new AttributedString(text);
            word.addAttribute(TextAttribute.FONT, getFont());
            word.addAttribute(LETTERS, letters);
            drawString(word.getIterator(), 0f, 0f);
        } else {
            oneByOne.accept(this);
        }
    }
}
