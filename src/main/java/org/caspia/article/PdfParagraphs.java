package org.caspia.article;

import java.util.ArrayList;
import java.util.List;
import org.caspia.article.PdfColumns.Line;

/** Tells of the lines of a page, in the order they are read in, where paragraphs begin: by gaps, letter sizes and indents. */
final class PdfParagraphs {
    private static final double WIDER = 1.3;
    private static final double OTHER_SIZE = 0.08;
    private static final double LEAST_INDENT = 5;
    private static final double MOST_INDENT = 40;
    private static final double FAR = 4;

    private final List<Line> lines;
    private final double pitch;

    private PdfParagraphs(List<Line> lines) {
        this.lines = lines;
        this.pitch = pitch(lines);
    }

    /** How a line stands to the one before it. */
    enum Start {
        /** It goes on with the same paragraph. */
        NONE,
        /** It may begin one: it is indented, or stands at the top of a column or page. */
        LIKELY,
        /** It begins one: a gap parts it from the line before, or its letters have another size. */
        SURE
    }

    static List<Start> of(List<Line> lines) {
        PdfParagraphs page = new PdfParagraphs(lines);
        List<Start> starts = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            starts.add(page.start(i));
        }
        return starts;
    }

    /** The usual distance from line to line; 0 if the page has too few lines to tell. */
    private static double pitch(List<Line> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 1 && step < FAR * Math.max(1, lines.get(i).size())) {
                steps[count++] = step;
            }
        }
        double[] sorted = java.util.Arrays.copyOf(steps, count);
        java.util.Arrays.sort(sorted);
        return count < 2 ? 0 : sorted[(count - 1) / 2];
    }

    private Start start(int i) {
        if (i == 0) {
            return Start.LIKELY;
        }
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        double step = line.y() - before.y();
        boolean isOtherSize = Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size();
        if (step < -1 || step > FAR * FAR * Math.max(1, line.size())) {
            return isOtherSize ? Start.SURE : Start.LIKELY;
        }
        boolean isGap = pitch > 0 && step > WIDER * pitch;
        if (isOtherSize || isGap) {
            return Start.SURE;
        }
        double indent = line.from() - before.from();
        boolean isBackNext = i + 1 >= lines.size() || lines.get(i + 1).from() < line.from() - LEAST_INDENT;
        return indent > LEAST_INDENT && indent < MOST_INDENT && isBackNext ? Start.LIKELY : Start.NONE;
    }
}
