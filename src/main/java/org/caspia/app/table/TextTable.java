package org.caspia.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns aligned by spaces, as a terminal shows them: letters of East Asia take two cells, marks above letters none. */
public final class TextTable {
    private static final String GAP = "  ";

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

    private final int widest;
    private final String[] head;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** Makes a table; a heading that begins with {@code >} sets its column to the right, as numbers stand. */
    public TextTable(String... heads) {
        this(Integer.MAX_VALUE, heads);
    }

    /** Makes a table that shortens its cells to so many cells of a terminal, at a word and with an ellipsis. */
    public TextTable(int widest, String... heads) {
        this.widest = widest;
        head = Arrays.stream(heads)
                .map(name -> name.startsWith(">") ? name.substring(1) : name)
                .toArray(String[]::new);
        right = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            right[i] = heads[i].startsWith(">");
        }
    }

    /** Adds a row with a cell for each heading; spaces and control characters become one space. */
    public void row(Object... cells) {
        rows.add(Arrays.stream(cells)
                .map(cell -> cut(cell.toString().strip().replaceAll("[\\s\\p{Cntrl}]+", " ")))
                .toArray(String[]::new));
    }

    /** Returns whether there is no row yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the lines, the heads first; no line ends in a space. */
    public List<String> lines() {
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

    /** Returns the lines, each with its end. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String space = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : GAP).append(right[i] ? space + row[i] : row[i] + space);
        }
        return line.toString().stripTrailing();
    }

    /** Returns how many cells of a terminal the text takes. */
    public static int width(String text) {
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

    private String cut(String text) {
        if (width(text) <= widest) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            width += width(codePoint);
            if (width >= widest) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        int word = kept.lastIndexOf(" ");
        return (word > widest / 2 ? kept.substring(0, word) : kept.toString()) + "\u2026";
    }
}
