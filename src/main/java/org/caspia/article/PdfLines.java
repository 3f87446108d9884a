package org.caspia.article;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caspia.article.PdfColumns.Line;
import org.caspia.article.PdfColumns.Word;

/** Takes the lines of a PDF's pages with the place of each word. */
final class PdfLines extends PDFTextStripper {
    private static final double SMALLER = 0.85;

    private final List<Line> lines = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private double y;
    private double size;

    private PdfLines() throws IOException {
        super();
    }

    /** The lines of a page in the order they are read in; counted from 1. */
    static List<Line> ofPage(PDDocument pdf, int page) throws IOException {
        PdfLines reader = new PdfLines();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(pdf, Writer.nullWriter());
        reader.endLine();
        double height = pdf.getPage(page - 1).getCropBox().getHeight();
        return PdfColumns.inOrder(PdfMargins.drop(reader.withoutNoteMarks(), height));
    }

    /** The lines without the small raised number of a footnote, where it stands on a line of its own. */
    private List<Line> withoutNoteMarks() {
        List<Line> kept = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line before = kept.isEmpty() ? line : kept.get(kept.size() - 1);
            boolean isMark = line.text().matches("[0-9*\u2020]{1,3}")
                    && line.size() < SMALLER * before.size()
                    && Math.abs(line.y() - before.y()) < before.size();
            if (!isMark) {
                kept.add(line);
            }
        }
        return kept;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        String word = text.strip();
        if (word.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (words.isEmpty() || first.getFontSizeInPt() > size) {
            y = first.getYDirAdj();
            size = first.getFontSizeInPt();
        }
        words.add(new Word(word, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        endLine();
        super.writeParagraphStart();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(words, y, size));
            words = new ArrayList<>();
        }
    }
}
