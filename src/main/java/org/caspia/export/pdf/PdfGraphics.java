package org.caspia.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.caspia.render.text.Align;
import org.caspia.render.text.LetterSurface;
import org.caspia.render.text.Lettering;
import org.caspia.render.text.PlacedText.Letter;

/**
 * The drawing surface of a page. A text whose letters are set one by one is drawn as shapes over the whole text unseen: readers that search or copy
 * take letters that stand apart for words of their own.
 */
final class PdfGraphics extends PdfBoxGraphics2D implements LetterSurface {
    /** A text that is there but not seen; {@link ShippedFonts} sets it. */
    static final AttributedCharacterIterator.Attribute UNSEEN = new Unseen();

    private final boolean keepsText;

    private static final class Unseen extends AttributedCharacterIterator.Attribute {
        private static final long serialVersionUID = 1L;

        Unseen() {
            super("unseen");
        }
    }

    PdfGraphics(PDDocument document, float widthPx, float heightPx, boolean keepsText) throws IOException {
        super(document, widthPx, heightPx);
        this.keepsText = keepsText;
    }

    @Override
    public void drawLetters(String text, List<Letter> letters, Shape outline, Consumer<Graphics2D> oneByOne) {
        if (keepsText && !letters.isEmpty()) {
            double width = getFontMetrics().stringWidth(text);
            var box = outline.getBounds2D();
            AttributedString word = new AttributedString(text);
            word.addAttribute(TextAttribute.FONT, getFont());
            word.addAttribute(UNSEEN, true);
            drawString(word.getIterator(), (float) (box.getCenterX() - width / 2), (float)
                    (box.getCenterY() + getFont().getSize2D() * 0.35));
        }
        fill(outline);
    }

    /** The typefaces are embedded, and every reader uses them. */
    @Override
    public void drawAligned(Lettering text, Align align, double leftPx, double yPx) {
        drawString(text.text(), (float) leftPx, (float) yPx);
    }
}
