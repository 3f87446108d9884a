package org.caspia.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caspia.article.PdfColumns.Line;

/** Knows the lines in the margins of a page that are no part of its text, even where the document has but one page. */
final class PdfMargins {
    /** The share of the page's height that is margin above and below. */
    private static final double MARGIN = 0.06;

    /** A line of the margin stands further from the text than two paragraphs from each other, in heights of a letter. */
    private static final double APART = 2.5;

    private static final int EDGE_LINES = 3;

    /** What a browser prints: the day and hour of printing, the address, the number of the page. */
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d\\d\\b.*" + "|(?:https?|file)://\\S+(?: \\d+(?:/\\d+)?)?");

    private PdfMargins() {}

    /** The lines without those of the margins. */
    static List<Line> drop(List<Line> lines, double height) {
        List<Line> written = IntStream.range(0, lines.size())
                .filter(i -> !isPrinted(lines, i))
                .mapToObj(lines::get)
                .toList();
        double size = usualSize(written);
        return written.stream()
                .filter(line -> !isApart(written, line, height, size))
                .toList();
    }

    private static boolean isPrinted(List<Line> lines, int i) {
        boolean isEdge = i < EDGE_LINES || i >= lines.size() - EDGE_LINES;
        return isEdge && PRINTED.matcher(lines.get(i).text()).matches();
    }

    /** A small line in the margin with nothing near it; a date at the top may be that of the text. */
    private static boolean isApart(List<Line> lines, Line line, double height, double size) {
        boolean isTop = line.y() < MARGIN * height && HeadDate.in(line.text()).isEmpty();
        boolean isMargin = isTop || line.y() > (1 - MARGIN) * height;
        return isMargin
                && line.size() <= size
                && lines.stream()
                        .noneMatch(other -> Math.abs(other.y() - line.y()) > 1
                                && Math.abs(other.y() - line.y()) < APART * Math.max(size, line.size()));
    }

    /** The size of most letters. */
    static double usualSize(List<Line> lines) {
        double[] sizes = lines.stream()
                .flatMapToDouble(line -> line.words().stream().mapToDouble(word -> line.size()))
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** The words in the largest letters of a page; nothing if all are of about one size. */
    static String headline(List<Line> lines) {
        double largest = lines.stream().mapToDouble(Line::size).max().orElse(0);
        if (largest < 1.15 * usualSize(lines)) {
            return "";
        }
        List<String> words = lines.stream()
                .dropWhile(line -> line.size() < largest - 0.1 || !line.text().contains(" "))
                .takeWhile(line -> line.size() >= largest - 0.1)
                .map(Line::text)
                .toList();
        return String.join(" ", words);
    }
}
