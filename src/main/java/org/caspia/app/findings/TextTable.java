package org.caspia.app.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns aligned by spaces, as a terminal shows them: letters of East Asia take two cells, marks above letters none. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int WIDEST = 60;

    /** Blocks whose letters take two cells: Hangul, Chinese, Japanese and full-width forms, pictographs. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private final String[] head;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** Makes a table; a heading that begins with {@code >} sets its column to the right. */
    TextTable(String... heads) {
        head = Arrays.stream(heads)
                .map(name -> name.startsWith(">") ? name.substring(1) : name)
                .toArray(String[]::new);
        right = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            right[i] = heads[i].startsWith(">");
        }
    }

    void row(Object... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> cut(cell.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ")))
                .toArray(String[]::new));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the lines, the heads first; no line ends in a space. */
    List<String> lines() {
        int[] widths = new int[head.length];
        List<String[]> all = new ArrayList<>(rows);
        all.add(0, head);
        for (String[] row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String space = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : GAP).append(right[i] ? space + row[i] : row[i] + space);
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Asks the JDK and a table of blocks, for ICU takes a quarter of a second to load. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (codePoint >= block[0] && codePoint <= block[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Shortens what is too wide for a column at a word, with an ellipsis. */
    private static String cut(String text) {
        if (width(text) <= WIDEST) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += width(codePoint);
            if (width >= WIDEST) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        int word = kept.lastIndexOf(" ");
        return (word > WIDEST / 2 ? kept.substring(0, word) : kept.toString()) + "\u2026";
    }
}
