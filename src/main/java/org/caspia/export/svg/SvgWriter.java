package org.caspia.export.svg;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a picture as one SVG document. The same drawing gives the same bytes. */
public final class SvgWriter {
    private final Path fontsDir;

    /**
     * Makes a writer.
     *
     * @param fontsDir where the typefaces stand, each in a file named by its PostScript name
     */
    public SvgWriter(Path fontsDir) {
        this.fontsDir = fontsDir;
    }

    /**
     * The page of a document.
     *
     * @param widthPx logical pixels across, the unit of the drawing
     * @param heightPx logical pixels down
     * @param width width as the document states it, for instance {@code 1600} or {@code 420mm}
     * @param height height likewise
     * @param title title of the document
     * @param description what the picture shows, for readers who cannot see it
     */
    public record Page(int widthPx, int heightPx, String width, String height, String title, String description) {}

    /**
     * Writes a document.
     *
     * @param page its size and texts
     * @param keepsText true to write lettering as text, false as the outlines of its letters
     * @param drawing draws the picture
     * @param target where to write, in UTF-8; left open
     * @throws IOException if the target cannot be written or a typeface cannot be read
     */
    public void write(Page page, boolean keepsText, Consumer<Graphics2D> drawing, OutputStream target)
            throws IOException {
        SvgOut out = new SvgOut(target);
        SvgFonts fonts = new SvgFonts(fontsDir);
        Rectangle area = new Rectangle(page.widthPx(), page.heightPx());
        try {
            writeHead(out, page);
            SvgSheet sheet = new SvgSheet(out, fonts, keepsText, area);
            drawing.accept(new SvgGraphics(sheet));
            sheet.close();
            fonts.writeStyle(out);
            out.raw("</svg>\n").flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeHead(SvgOut out, Page page) {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.raw(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        out.raw(" width=\"" + page.width() + "\" height=\"" + page.height() + "\"");
        out.raw(" viewBox=\"0 0 " + page.widthPx() + " " + page.heightPx() + "\" role=\"img\">\n");
        out.raw("<title>").text(page.title()).raw("</title>\n");
        out.raw("<desc>").text(page.description()).raw("</desc>\n");
    }
}
