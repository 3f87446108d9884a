package org.caspia.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.caspia.render.text.PlacedText.Letter;
import org.jspecify.annotations.Nullable;

/**
 * The shipped typefaces in a document: each is read when the first text needs it, and only the letters used are embedded. Text in any other
 * typeface becomes outlines.
 */
final class ShippedFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Path fontsDir;
    private final Map<String, PDFont> loaded = new HashMap<>();

    ShippedFonts(PDDocument document, Path fontsDir) {
        this.document = document;
        this.fontsDir = fontsDir;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
            throws IOException, FontFormatException {
        Font font = (Font) text.getAttribute(TextAttribute.FONT);
        PDFont face = font == null ? null : mapFont(font, env);
        if (text.getAttribute(PdfGraphics.LETTERS) instanceof List<?> letters && font != null && face != null) {
            drawLetters(words(text), letters, new Face(face, font.getSize2D()), env);
        } else {
            super.drawText(text, env);
        }
    }

    private record Face(PDFont font, float sizePx) {}

    /** All letters are one piece of text, and the piece says what it reads. */
    private static void drawLetters(String text, List<?> letters, Face face, IFontTextDrawerEnv env)
            throws IOException {
        COSDictionary word = new COSDictionary();
        word.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        PDPageContentStream page = env.getContentStream();
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(word));
        page.beginText();
        page.setFont(face.font(), face.sizePx());
        env.applyPaint(env.getPaint(), new Rectangle());
        for (Object each : letters) {
            if (each instanceof Letter letter && text.charAt(letter.index()) != ' ') {
                float cos = (float) Math.cos(letter.turnRad());
                float sin = (float) Math.sin(letter.turnRad());
                page.setTextMatrix(new Matrix(cos, sin, sin, -cos, (float) letter.xPx(), (float) letter.yPx()));
                page.showText(text.substring(letter.index(), letter.index() + 1));
            }
        }
        page.endText();
        page.endMarkedContent();
    }

    private static String words(AttributedCharacterIterator text) {
        StringBuilder words = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            words.append(c);
        }
        return words.toString();
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        String typeface = font.getPSName();
        PDFont known = loaded.get(typeface);
        Path file = fontsDir.resolve(typeface + ".ttf");
        if (known == null && Files.isReadable(file)) {
            known = PDType0Font.load(document, file.toFile());
            loaded.put(typeface, known);
        }
        return known;
    }
}
