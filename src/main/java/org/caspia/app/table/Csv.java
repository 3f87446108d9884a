package org.caspia.app.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as in RFC 4180: lines end in CR LF, fields with commas, quotes or line ends are quoted. Text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder();

    /** Begins a file with its headings. */
    public Csv(String... headings) {
        add((Object[]) headings);
    }

    /** Adds a row. */
    public void add(Object... fields) {
        text.append(line(List.of(fields)));
    }

    /** Returns one row with its line end: a {@link Number} as it is, everything else as text. */
    public static String line(List<?> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String field(Object field) {
        if (field instanceof Number) {
            return field instanceof BigDecimal number ? number.toPlainString() : field.toString();
        }
        String value = field.toString();
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        boolean special = value.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        String safe = (formula ? "'" : "") + value;
        return special ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
