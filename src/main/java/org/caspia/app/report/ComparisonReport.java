package org.caspia.app.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.table.TextTable;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.Status;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Totals;

/** Corridors side by side, as a table for people. */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * Writes a table for people.
     *
     * @param service which compared
     * @param sheet the rows
     * @return lines, each ended
     */
    public static String text(CorridorService service, ComparisonSheet sheet) {
        StringBuilder text = new StringBuilder();
        String scenario = service.describe(sheet.scenario());
        text.append(scenario.isEmpty() ? "" : "Scenario: " + scenario + "\n\n");
        TextTable table = new TextTable(
                "route",
                ">km",
                ">days",
                ">at best",
                ">borders",
                ">gauge",
                ">transsh.",
                ">USD",
                ">capacity",
                "bound at");
        for (ComparisonRow row : sheet.rows()) {
            Totals totals = row.itinerary().totals();
            table.row(
                    row.route().id(),
                    Numbers.whole(totals.lengthKm()),
                    Numbers.tenths(totals.days()),
                    Numbers.tenths(totals.daysBest()),
                    String.valueOf(totals.borders()),
                    String.valueOf(totals.gaugeChanges()),
                    String.valueOf(totals.transshipments()),
                    Numbers.whole(totals.usd()),
                    row.findWeakest().map(weakest -> weakest.figure().text()).orElse("-"),
                    row.findWeakest().map(Itinerary.Weakest::place).orElse(""));
        }
        text.append(table).append('\n');
        for (ComparisonRow row : sheet.rows()) {
            about(text, service, row);
        }
        return text.append(
                        "USD are for a 40-foot container, by rough tariffs. Sources stand in --format csv, html and json.\n")
                .toString();
    }

    private static void about(StringBuilder text, CorridorService service, ComparisonRow row) {
        text.append(row.route().id()).append(": ").append(row.route().name()).append("\n    ");
        text.append(names(service, row.itinerary()))
                .append("; ")
                .append(shares(row))
                .append('\n');
        if (!notOpen(row).isEmpty()) {
            text.append("    not open yet: ").append(notOpen(row)).append('\n');
        }
        for (VolumeSeries series : row.volumes()) {
            text.append("    ")
                    .append(series.name())
                    .append(", ")
                    .append(series.unit())
                    .append(": ");
            text.append(series.points().stream()
                    .map(point -> point.year() + " " + Numbers.brief(point.value()))
                    .collect(Collectors.joining(", ")));
            text.append('\n');
        }
    }

    static Node end(Itinerary itinerary) {
        return itinerary.nodes().get(itinerary.nodes().size() - 1);
    }

    static String names(CorridorService service, Itinerary itinerary) {
        return itinerary.listCountries().stream().map(service::countryName).collect(Collectors.joining(", "));
    }

    /** Such as {@code rail 87 %, sea 13 %}. */
    static String shares(ComparisonRow row) {
        Map<Mode, Double> shares = row.shareByMode();
        return shares.entrySet().stream()
                .map(entry -> entry.getKey().word() + " " + Numbers.percent(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String notOpen(ComparisonRow row) {
        return row.route().legs().stream()
                .filter(ComparisonReport::isNotOpen)
                .map(Leg::title)
                .collect(Collectors.joining("; "));
    }

    static boolean isNotOpen(Leg leg) {
        return leg.status() != Status.OPEN;
    }
}
