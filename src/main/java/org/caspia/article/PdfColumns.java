package org.caspia.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page that was written row by row across its columns into the order they are read in: the left column, then the
 * right one, between lines that run across both. A page written column by column is left as it is.
 */
final class PdfColumns {
    private static final double NARROWEST_GUTTER = 9;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 400;
    private static final double LEAST_SHARE = 0.4;

    private final List<Line> lines;

    private PdfColumns(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A word and where it stands on its line, in points from the left.
     *
     * @param text the word
     * @param from its left edge
     * @param to its right edge
     */
    record Word(String text, double from, double to) {}

    /**
     * A line of words in their order.
     *
     * @param words the words, at least one
     * @param y how far it stands from the top of the page, in points
     * @param size the size of its letters, in points
     */
    record Line(List<Word> words, double y, double size) {
        String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }

        double from() {
            return words.get(0).from();
        }

        double to() {
            return words.get(words.size() - 1).to();
        }

        /** The first word behind a gap at some place; 0 if there is none. */
        int behindGap(double x) {
            for (int i = 1; i < words.size(); i++) {
                double left = words.get(i - 1).to();
                double right = words.get(i).from();
                if (right - left >= NARROWEST_GUTTER && left <= x && x <= right) {
                    return i;
                }
            }
            return 0;
        }
    }

    static List<Line> inOrder(List<Line> lines) {
        PdfColumns page = new PdfColumns(lines);
        double gutter = page.gutter();
        return gutter < 0 ? lines : page.split(gutter);
    }

    /** Where most lines have a gap; -1 if too few have one. */
    private double gutter() {
        double best = -1;
        int most = 0;
        if (lines.size() > MOST_LINES) {
            return best;
        }
        for (Line line : lines) {
            for (int i = 1; i < line.words().size(); i++) {
                double left = line.words().get(i - 1).to();
                double right = line.words().get(i).from();
                double middle = (left + right) / 2;
                int count = right - left < NARROWEST_GUTTER ? 0 : countGaps(middle);
                if (count > most) {
                    most = count;
                    best = middle;
                }
            }
        }
        return most >= FEWEST_LINES && most >= LEAST_SHARE * lines.size() ? best : -1;
    }

    private int countGaps(double x) {
        return (int) lines.stream().filter(line -> line.behindGap(x) > 0).count();
    }

    private List<Line> split(double gutter) {
        List<Line> ordered = new ArrayList<>(lines.size());
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (Line line : lines) {
            int cut = line.behindGap(gutter);
            if (cut > 0) {
                List<Word> words = line.words();
                left.add(new Line(words.subList(0, cut), line.y(), line.size()));
                right.add(new Line(words.subList(cut, words.size()), line.y(), line.size()));
            } else if (line.to() <= gutter) {
                left.add(line);
            } else if (line.from() >= gutter) {
                right.add(line);
            } else {
                ordered.addAll(inOrder(left));
                ordered.addAll(inOrder(right));
                ordered.add(line);
                left.clear();
                right.clear();
            }
        }
        ordered.addAll(inOrder(left));
        ordered.addAll(inOrder(right));
        return ordered;
    }
}
