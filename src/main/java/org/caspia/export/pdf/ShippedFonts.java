package org.caspia.export.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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
