package org.caspia.app.report;

import java.util.ArrayList;
import java.util.List;

/** A table of text with columns in line; a heading that begins with {@code >} stands to the right, as numbers do. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line(text, headings.stream().map(TextTable::plain).toList());
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String pad = " ".repeat(Math.max(0, width(i) - length(cells.get(i))));
            boolean right = headings.get(i).startsWith(">");
            line.append(i == 0 ? "" : GAP)
                    .append(right ? pad : "")
                    .append(cells.get(i))
                    .append(right ? "" : pad);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        int width = length(plain(headings.get(column)));
        for (List<String> row : rows) {
            width = Math.max(width, length(row.get(column)));
        }
        return width;
    }

    private static String plain(String heading) {
        return heading.startsWith(">") ? heading.substring(1) : heading;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
