package org.caspia.app.findings;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of the CSV file. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
final class CsvRow {
    /** The columns in their order. */
    enum Column {
        ARTICLE,
        TYPE,
        ID,
        QUOTE,
        START,
        END,
        NAME,
        KIND,
        USE,
        LON,
        LAT,
        COUNTRY,
        MEMBERS,
        DATE,
        DATE_FROM,
        DATE_TO,
        PLACES,
        ACTORS,
        CONFIDENCE,
        RULE,
        SENTENCE,
        SOURCE
    }

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    static String header() {
        return Arrays.stream(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** Puts words of the article or of the program, which may begin with anything. */
    CsvRow text(Column column, String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return plain(column, formula ? "'" + value : value);
    }

    /** Puts several values joined by a bar. */
    CsvRow texts(Column column, List<String> values) {
        return text(
                column, values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|")));
    }

    CsvRow number(Column column, BigDecimal value) {
        return plain(column, value.toPlainString());
    }

    /** Puts a value that cannot be a formula: a date, a count. */
    CsvRow plain(Column column, Object value) {
        cells.put(column, value.toString());
        return this;
    }

    String line() {
        return Arrays.stream(Column.values())
                .map(column -> quoted(cells.getOrDefault(column, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
