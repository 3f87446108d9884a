package org.caspia.app.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caspia.app.table.Csv;

/** One row of the CSV file. */
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

    private final Map<Column, Object> cells = new EnumMap<>(Column.class);

    static String header() {
        return Csv.line(Arrays.stream(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    CsvRow put(Column column, Object value) {
        cells.put(column, value);
        return this;
    }

    /** Puts several values joined by a bar. */
    CsvRow put(Column column, List<String> values) {
        return put(column, values.stream().map(value -> value.replace('|', '/')).collect(Collectors.joining("|")));
    }

    /** Returns the row with its line end. */
    String line() {
        return Csv.line(Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
    }
}
