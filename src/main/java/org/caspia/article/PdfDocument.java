package org.caspia.article;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.caspia.article.PdfColumns.Line;
import org.caspia.problem.ProblemException;
import org.caspia.problem.Unwanted;

/**
 * Reads a PDF: its lines in the order they are read in, column by column; without running heads, page numbers and hyphens at
 * line ends; lines joined to paragraphs.
 */
final class PdfDocument {
    private static final int HEAD_LINES = 3;

    private PdfDocument() {}

    static Document read(byte[] bytes, String name) throws ProblemException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<List<Line>> lines = lines(pdf);
            List<List<String>> pages = pages(lines);
            dropRunningHeads(pages);
            String text = PdfText.join(pages);
            if (text.isBlank()) {
                throw new ProblemException(
                        name + " is a PDF of pictures without text; it would have to be recognised first.");
            }
            List<Block> blocks = PlainText.listBlocks(text);
            ArticleInfo info = info(pdf, PdfMargins.headline(lines.get(0)));
            ArticleInfo dated = HeadDate.find(text, blocks)
                    .filter(date -> !info.date().isKnown()
                            || date.value().compareTo(info.date().value()) <= 0)
                    .map(info::withDate)
                    .orElse(info);
            return new Document(dated, text, blocks);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(name + " is an encrypted PDF that needs a password.", e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(name + " is a damaged PDF and cannot be read.", e);
        }
    }

    private static List<List<Line>> lines(PDDocument pdf) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            Unwanted.check();
            pages.add(PdfLines.ofPage(pdf, page));
        }
        return pages;
    }

    private static List<List<String>> pages(List<List<Line>> pagesOfLines) {
        List<List<String>> pages = new ArrayList<>();
        for (List<Line> ordered : pagesOfLines) {
            List<String> lines = new ArrayList<>();
            List<PdfParagraphs.Start> starts = PdfParagraphs.of(ordered);
            for (int i = 0; i < ordered.size(); i++) {
                lines.add(PdfText.MARKS.get(starts.get(i).ordinal())
                        + ordered.get(i).text());
            }
            pages.add(lines);
        }
        return pages;
    }

    /** Lines at the top or bottom of several pages that differ in their numbers only. */
    private static void dropRunningHeads(List<List<String>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream().distinct().forEach(index -> seen.merge(pattern(page.get(index)), 1, Integer::sum));
        }
        for (List<String> page : pages) {
            for (int index : edges(page)) {
                String pattern = pattern(page.get(index));
                boolean number = pattern.equals("0")
                        || pattern.equals("page 0")
                        || pattern.equals("- 0 -")
                        || pattern.equals("0 of 0")
                        || pattern.equals("page 0 of 0");
                boolean repeated = seen.getOrDefault(pattern, 0) > Math.max(1, pages.size() / 3);
                if (number || (pages.size() > 1 && repeated)) {
                    page.set(index, "");
                }
            }
        }
    }

    private static List<Integer> edges(List<String> page) {
        List<Integer> edges = new ArrayList<>();
        List<Integer> full = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!PdfText.clean(page.get(i)).isEmpty()) {
                full.add(i);
            }
        }
        for (int i = 0; i < full.size(); i++) {
            if (i < HEAD_LINES || i >= full.size() - HEAD_LINES) {
                edges.add(full.get(i));
            }
        }
        return edges;
    }

    private static String pattern(String line) {
        return PdfText.clean(line).toLowerCase(java.util.Locale.ROOT).replaceAll("\\d+", "0");
    }

    private static ArticleInfo info(PDDocument pdf, String headline) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        String author = about.getAuthor() == null ? "" : about.getAuthor().strip();
        Calendar made = about.getCreationDate();
        ArticleDate date = made == null
                ? ArticleDate.UNKNOWN
                : MetadataDates.of(
                        Instant.ofEpochMilli(made.getTimeInMillis())
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString(),
                        "The PDF was made on that day.");
        String title = about.getTitle() == null ? "" : Titles.of(about.getTitle());
        return new ArticleInfo(
                title.isEmpty() ? headline : title, author.isEmpty() ? List.of() : List.of(author), "", date, "", "");
    }
}
