package org.caspia.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;

/** One of our own tables of facts: UTF-8, fields parted by tabs, lists inside a field by semicolons, one line of headings. */
final class FactTable {
    private final Path file;
    private final String[] headings;

    private FactTable(Path file, String[] headings) {
        this.file = file;
        this.headings = headings;
    }

    /** One line of a table. */
    record Row(FactTable table, int lineNumber, List<String> fields) {
        String get(String heading) {
            for (int i = 0; i < table.headings.length; i++) {
                if (table.headings[i].equals(heading)) {
                    return fields.get(i).strip();
                }
            }
            throw new IllegalArgumentException("There is no column " + heading);
        }

        List<String> list(String heading) {
            String value = get(heading);
            if (value.isEmpty()) {
                return List.of();
            }
            List<String> parts = new ArrayList<>(4);
            int start = 0;
            for (int i = 0; i <= value.length(); i++) {
                if (i == value.length() || value.charAt(i) == ';') {
                    String part = value.substring(start, i).strip();
                    if (!part.isEmpty()) {
                        parts.add(part);
                    }
                    start = i + 1;
                }
            }
            return parts;
        }

        LonLat position() {
            return LonLat.ofDegrees(Double.parseDouble(get("lon_deg")), Double.parseDouble(get("lat_deg")));
        }
    }

    static List<Row> read(Path file) throws ProblemException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException("The table of facts " + file + " cannot be read.", e);
        }
        if (lines.isEmpty()) {
            throw new ProblemException("The table of facts " + file + " is empty.");
        }
        FactTable table = new FactTable(file, lines.get(0).split("\t", -1));
        List<Row> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            rows.add(table.row(lines.get(i), i + 1));
        }
        return rows;
    }

    private Row row(String line, int lineNumber) throws ProblemException {
        String[] fields = line.split("\t", -1);
        if (fields.length != headings.length) {
            throw new ProblemException("Line " + lineNumber + " of " + file + " has " + fields.length
                    + " fields instead of " + headings.length + ".");
        }
        return new Row(this, lineNumber, List.of(fields));
    }
}
