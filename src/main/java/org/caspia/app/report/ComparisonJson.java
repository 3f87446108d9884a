package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.ScenarioText;

/** Corridors side by side as JSON, each figure with its sources. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /**
     * Writes a sheet.
     *
     * @param service which compared
     * @param sheet the rows
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(CorridorService service, ComparisonSheet sheet, OutputStream out) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scenario", ScenarioText.format(sheet.scenario()));
        tree.put("routes", sheet.rows().stream().map(row -> tree(service, row)).toList());
        tree.put("sources", Trees.sources(service, sources(service, sheet)));
        JsonTree.write(tree, out);
    }

    private static Map<String, Object> tree(CorridorService service, ComparisonRow row) {
        Itinerary itinerary = row.itinerary();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", row.route().id());
        tree.put("name", row.route().name());
        tree.put("corridor", row.route().corridor().id());
        tree.put("from", Trees.node(row.route().start()));
        tree.put("to", Trees.node(ComparisonReport.end(itinerary)));
        tree.putAll(RouteJson.sums(service.grounds(itinerary), itinerary.totals()));
        tree.put("borders", itinerary.totals().borders());
        tree.put("gaugeChanges", itinerary.totals().gaugeChanges());
        tree.put("transshipments", itinerary.totals().transshipments());
        row.findWeakest().ifPresent(weakest -> {
            Map<String, Object> capacity = Trees.figure(weakest.figure());
            capacity.put("boundAt", weakest.id());
            tree.put("capacity", capacity);
        });
        tree.put("countries", itinerary.listCountries());
        Map<String, Object> modes = new LinkedHashMap<>();
        row.shareByMode().forEach((mode, share) -> modes.put(mode.word(), Words.decimal(share, 3)));
        tree.put("shareByMode", modes);
        tree.put(
                "notOpen",
                row.route().legs().stream()
                        .filter(ComparisonReport::isNotOpen)
                        .map(Leg::id)
                        .toList());
        tree.put("volumes", row.volumes().stream().map(ComparisonJson::series).toList());
        tree.put(
                "claims",
                service.claims(row.route()).stream().map(ClaimReport::tree).toList());
        return tree;
    }

    private static Map<String, Object> series(VolumeSeries series) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", series.id());
        tree.put("name", series.name());
        tree.put("unit", series.unit());
        tree.put(
                "points",
                series.points().stream()
                        .map(point -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("year", point.year());
                            one.put("value", Words.decimal(point.value(), 3));
                            one.put("source", point.sourceId());
                            one.put("confidence", point.confidence().word());
                            one.put("note", point.note());
                            return one;
                        })
                        .toList());
        return tree;
    }

    static Collection<String> sources(CorridorService service, ComparisonSheet sheet) {
        Collection<String> used = new TreeSet<>();
        for (ComparisonRow row : sheet.rows()) {
            used.addAll(service.grounds(row.itinerary()).listSourceIds());
            row.findWeakest().ifPresent(weakest -> used.add(weakest.figure().sourceId()));
            row.volumes().forEach(series -> series.points().forEach(point -> used.add(point.sourceId())));
            service.claims(row.route()).stream().map(ClaimCheck::sourceId).forEach(used::add);
        }
        return used;
    }
}
