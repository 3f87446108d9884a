package org.caspia.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.caspia.render.text.LetterSurface;
import org.caspia.render.text.PlacedText.Letter;

/** The drawing surface of a page. Letters set one by one say which word they make, so that readers find it. */
final class PdfGraphics extends PdfBoxGraphics2D implements LetterSurface {
    PdfGraphics(PDDocument document, float widthPx, float heightPx) throws IOException {
        super(document, widthPx, heightPx);
    }

    @Override
    public void drawLetters(String text, List<Letter> letters, Consumer<Graphics2D> oneByOne) {
        COSDictionary word = new COSDictionary();
        word.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        drawInMarkedContentSequence(COSName.getPDFName("Span"), PDPropertyList.create(word), child -> {
            child.setFont(getFont());
            child.setPaint(getPaint());
            oneByOne.accept(child);
        });
    }
}
