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
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The shipped typefaces in a document: each is read when the first text needs it, and only the letters used are embedded. Text in any other
 * typeface becomes outlines.
 */
final class ShippedFonts extends PdfBoxGraphics2DFontTextDrawer {
    /** A ligature would be a letter that nobody can search for. */
    private static final Pattern BETWEEN_LIGATURES = Pattern.compile("(?<=f)(?=[fil])");

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
        if (font == null || face == null) {
            super.drawText(text, env);
            return;
        }
        PDPageContentStream page = env.getContentStream();
        page.beginText();
        page.setFont(face, font.getSize2D());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0)); // the drawing's y goes down
        boolean unseen = text.getAttribute(PdfGraphics.UNSEEN) != null;
        if (unseen) {
            page.setRenderingMode(RenderingMode.NEITHER);
        } else {
            env.applyPaint(env.getPaint(), new Rectangle());
        }
        for (String piece : BETWEEN_LIGATURES.split(words(text), -1)) {
            page.showText(piece);
        }
        if (unseen) {
            page.setRenderingMode(RenderingMode.FILL);
        }
        page.endText();
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
