package org.caspia.app.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Comma-separated values as in RFC 4180: lines end in CR LF, fields with commas, quotes or line ends are quoted. */
final class Csv {
    private final StringBuilder text = new StringBuilder();

    Csv(String... headings) {
        add((Object[]) headings);
    }

    void add(Object... fields) {
        text.append(Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String field(Object field) {
        String value = field instanceof BigDecimal number ? number.toPlainString() : String.valueOf(field);
        boolean special = value.indexOf(',') >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
        return special ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
