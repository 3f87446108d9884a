package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caspia.app.Words;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.DependencySheet;
import org.caspia.app.table.Csv;
import org.caspia.app.table.TextTable;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.ScenarioText;

/** Whom the ways between two groups of places depend on, as a table for people, CSV or JSON. */
public final class DependencyReport {
    private DependencyReport() {}

    /**
     * Writes a table for people, with a sentence for the countries closed together.
     *
     * @param service knows names
     * @param sheet what was found
     * @return lines, each ended
     */
    public static String text(CorridorService service, DependencySheet sheet) {
        StringBuilder text = new StringBuilder(sheet.title()).append('\n');
        String scenario = service.describe(sheet.scenario());
        text.append(scenario.isEmpty() ? "" : "Scenario: " + scenario + '\n');
        sheet.rows().stream()
                .filter(row -> row.countries().size() > 1)
                .forEach(row -> text.append(sheet.sentence(service, row)).append('\n'));
        TextTable table = new TextTable(
                ">pairs", "if it shuts", ">no way left", ">lead through it", ">h more, of these", ">h more, of all");
        for (Dependency row : sheet.rows()) {
            table.row(
                    Integer.toString(row.pairs()),
                    DependencySheet.names(service, row),
                    Numbers.percent(row.cutShare()),
                    Numbers.percent(row.usedShare()),
                    row.used() > row.cut() ? Numbers.signed(row.extraHours()) : "-",
                    row.cut() < row.pairs() ? Numbers.signed(row.meanHours()) : "-");
        }
        return text.append('\n')
                .append(table)
                .append(
                        "\nA pair does not count for a country that one of its ends stands in. Hours as a rule, by the fastest way; they rest on the figures of the whole network, most of them of low confidence.\n")
                .toString();
    }

    /**
     * Writes a row for each country.
     *
     * @param service knows names
     * @param sheet what was found
     * @return CSV
     */
    public static String csv(CorridorService service, DependencySheet sheet) {
        Csv csv = new Csv(
                "countries", "name", "pairs", "cut", "used", "extra_hours_of_used", "extra_hours_of_all", "confidence");
        for (Dependency row : sheet.rows()) {
            csv.add(
                    String.join(" ", row.countries()),
                    DependencySheet.names(service, row),
                    row.pairs(),
                    row.cut(),
                    row.used(),
                    Words.decimal(row.extraHours(), 1),
                    Words.decimal(row.meanHours(), 1),
                    "low");
        }
        return csv.toString();
    }

    /**
     * Writes all as JSON.
     *
     * @param service knows names
     * @param sheet what was found
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void json(CorridorService service, DependencySheet sheet, OutputStream out) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", sheet.title());
        tree.put("from", group(sheet.from().name(), sheet.from().nodes().size()));
        tree.put("to", group(sheet.to().name(), sheet.to().nodes().size()));
        tree.put("scenario", ScenarioText.format(sheet.scenario()));
        tree.put("confidence", "low");
        tree.put(
                "countries", sheet.rows().stream().map(row -> row(service, row)).toList());
        JsonTree.write(tree, out);
    }

    private static Map<String, Object> group(String name, int places) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("places", places);
        return tree;
    }

    private static Map<String, Object> row(CorridorService service, Dependency row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("countries", row.countries());
        tree.put("name", DependencySheet.names(service, row));
        tree.put("pairs", row.pairs());
        tree.put("cut", row.cut());
        tree.put("used", row.used());
        tree.put("extraHoursOfUsed", Words.decimal(row.extraHours(), 1));
        tree.put("extraHoursOfAll", Words.decimal(row.meanHours(), 1));
        return tree;
    }
}
