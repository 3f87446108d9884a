package org.caspia.export.pdf;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Writes a picture as a PDF of one page. The same drawing gives the same bytes: ids and dates are fixed. */
public final class PdfWriter {
    private final Path fontsDir;

    /**
     * Makes a writer.
     *
     * @param fontsDir where the typefaces stand, each in a file named by its PostScript name
     */
    public PdfWriter(Path fontsDir) {
        this.fontsDir = fontsDir;
    }

    /**
     * The page of a document.
     *
     * @param widthPt points across, 72 an inch
     * @param heightPt points down
     * @param pointsPerPx how many points a unit of the drawing takes
     * @param title title of the document
     * @param description what the picture shows, for readers who cannot see it
     */
    public record Page(double widthPt, double heightPt, double pointsPerPx, String title, String description) {}

    /**
     * Writes a document.
     *
     * @param page its size and texts
     * @param keepsText true to write lettering as text, false as the outlines of its letters
     * @param drawing draws the picture, y downwards from the upper left corner
     * @param target where to write; left open
     * @throws IOException if the target cannot be written or a typeface cannot be read
     */
    public void write(Page page, boolean keepsText, Consumer<Graphics2D> drawing, OutputStream target)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(page.title().hashCode() & 0xffffffffL);
            describe(document, page);
            float widthPx = (float) (page.widthPt() / page.pointsPerPx());
            float heightPx = (float) (page.heightPt() / page.pointsPerPx());
            PDPage sheet = new PDPage(new PDRectangle((float) page.widthPt(), (float) page.heightPt()));
            document.addPage(sheet);
            PdfGraphics graphics = new PdfGraphics(document, widthPx, heightPx, keepsText);
            if (keepsText) {
                graphics.setFontTextDrawer(new ShippedFonts(document, fontsDir));
            }
            try {
                drawing.accept(graphics);
            } finally {
                graphics.dispose();
            }
            try (var content = new PDPageContentStream(document, sheet)) {
                content.transform(Matrix.getScaleInstance((float) page.pointsPerPx(), (float) page.pointsPerPx()));
                content.drawForm(graphics.getXFormObject());
            }
            document.save(target);
        }
    }

    private static void describe(PDDocument document, Page page) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(page.title());
        about.setSubject(page.description());
        about.setCreator("Caspia");
        about.setProducer("Caspia with Apache PDFBox");
        Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        fixed.setTimeInMillis(0);
        about.setCreationDate(fixed); // the same map is the same file on every day
        document.getDocumentCatalog().setLanguage("en");
    }
}
