package org.caspia.article;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.caspia.problem.ProblemException;

/**
 * Reads a PDF: its lines in the order they are read in, column by column; without running heads, page numbers and hyphens at
 * line ends; lines joined to paragraphs.
 */
final class PdfDocument {
    private static final int HEAD_LINES = 3;

    /** Before a line: it goes on, may begin a paragraph, or does. */
    private static final List<String> MARKS = List.of("", "\u2028", "\u2029");

    private static final int LIKELY = 1;
    private static final int SURE = 2;

    /** Words that make compounds with a hyphen. */
    private static final Set<String> COMPOUND = Set.of(
            "long", "short", "deep", "shallow", "high", "low", "well", "ill", "self", "non", "anti", "pro", "semi",
            "half", "full", "near", "far", "first", "second", "third", "two", "three", "four", "five", "six", "ten",
            "multi", "ex", "vice", "cross", "old", "new", "open", "free", "hard", "soft", "large", "small", "wide",
            "narrow", "state", "land", "sea", "war", "oil", "gas", "east", "west", "north", "south", "co", "post",
            "pre", "mid", "so", "much");

    private PdfDocument() {}

    static Document read(byte[] bytes, String name) throws ProblemException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<List<String>> pages = pages(pdf);
            dropRunningHeads(pages);
            String text = join(pages);
            if (text.isBlank()) {
                throw new ProblemException(
                        name + " is a PDF of pictures without text; it would have to be recognised first.");
            }
            List<Block> blocks = PlainText.listBlocks(text);
            ArticleInfo info = info(pdf);
            ArticleInfo dated = HeadDate.find(text, blocks)
                    .filter(date -> !info.date().isKnown()
                            || date.value().compareTo(info.date().value()) <= 0)
                    .map(info::withDate)
                    .orElse(info);
            return new Document(dated, text, blocks);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(name + " is an encrypted PDF that needs a password.", e);
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(name + " is a damaged PDF and cannot be read.", e);
        }
    }

    private static List<List<String>> pages(PDDocument pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            List<String> lines = new ArrayList<>();
            List<PdfColumns.Line> ordered = PdfLines.ofPage(pdf, page);
            List<PdfParagraphs.Start> starts = PdfParagraphs.of(ordered);
            for (int i = 0; i < ordered.size(); i++) {
                lines.add(MARKS.get(starts.get(i).ordinal()) + ordered.get(i).text());
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
            if (!clean(page.get(i)).isEmpty()) {
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
        return clean(line).toLowerCase(java.util.Locale.ROOT).replaceAll("\\d+", "0");
    }

    /** Lines of a paragraph become one line; a hyphen at a line's end before a small letter goes. */
    private static String join(List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        for (List<String> page : pages) {
            for (String line : page) {
                int start = MARKS.indexOf(line.substring(0, Math.min(1, line.length())));
                String words = clean(line);
                if (words.isEmpty()) {
                    continue;
                }
                append(text, words, start);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String words, int start) {
        int length = text.length();
        boolean small = Character.isLowerCase(words.charAt(0));
        if (length == 0) {
            text.append(words);
        } else if (text.charAt(length - 1) == '-'
                && length > 1
                && Character.isLetter(text.charAt(length - 2))
                && small) {
            text.setLength(isCompound(text, words) ? length : length - 1);
            text.append(words);
        } else if (text.charAt(length - 1) == '-' && length > 1 && Character.isLetter(text.charAt(length - 2))) {
            text.append(words);
        } else if (!small && (start == SURE || (start == LIKELY && endsSentence(text)))) {
            text.append("\n\n").append(words);
        } else {
            text.append(' ').append(words);
        }
    }

    /** "long-established", "ro-ro": the hyphen at the line's end is the word's own. */
    private static boolean isCompound(StringBuilder text, String words) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String first = text.substring(start, text.length() - 1);
        return COMPOUND.contains(first.toLowerCase(java.util.Locale.ROOT)) || words.startsWith(first + " ");
    }

    /** A paragraph that goes on over a column or page has no full stop before the break. */
    private static boolean endsSentence(StringBuilder text) {
        return ".!?:\"\u201D\u2019)]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '\uFB00' -> clean.append("ff");
                case '\uFB01' -> clean.append("fi");
                case '\uFB02' -> clean.append("fl");
                case '\uFB03' -> clean.append("ffi");
                case '\uFB04' -> clean.append("ffl");
                case '\u2028', '\u2029', '\u00AD' -> {}
                default -> clean.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return clean.toString().strip();
    }

    private static ArticleInfo info(PDDocument pdf) {
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
        return new ArticleInfo(
                about.getTitle() == null ? "" : about.getTitle().strip(),
                author.isEmpty() ? List.of() : List.of(author),
                "",
                date,
                "",
                "");
    }
}
