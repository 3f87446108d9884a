package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.OwnRoute;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.Totals;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** One route of each corridor side by side; every figure tells its source. */
final class CorridorTable {
    private static final double NAME_PX = 330;

    private CorridorTable() {}

    static Region of(CorridorService service, ComparisonSheet sheet) {
        SheetGrid grid = new SheetGrid(List.of(
                "Corridor and route",
                ">Length",
                ">Days\nas a rule",
                ">Days\nat best",
                ">Cost",
                ">Borders",
                ">Changes\nof gauge",
                ">Reloaded",
                ">Capacity of the\nweakest place",
                ">Volume,\nlatest year"));
        for (ComparisonRow row : sheet.rows()) {
            grid.addLine(line(service, row, sheet.scenario()));
        }
        String world = service.describe(sheet.scenario());
        String note = world.isEmpty() ? "As the world is today." : "With your changes: " + world + ".";
        VBox box = new VBox(
                8,
                Cards.words(
                        note
                                + " The routes differ in their ends, so compare days per thousand kilometres rather than days.",
                        "muted"),
                grid);
        box.getStyleClass().add("sheet");
        return box;
    }

    private static List<Node> line(CorridorService service, ComparisonRow row, Scenario scenario) {
        Itinerary way = row.itinerary();
        Totals totals = way.totals();
        Grounds grounds = service.grounds(way);
        List<Node> cells = new ArrayList<>();
        Label name = SheetGrid.words(nameOf(row.route()), NAME_PX);
        name.getStyleClass().add("sheet-name");
        String countries =
                way.listCountries().stream().map(service::countryName).collect(Collectors.joining(", "));
        Buttons.tip(
                name,
                row.route().name()
                        + (row.route().note().isEmpty()
                                ? ""
                                : "\n" + row.route().note()));
        Label route = SheetGrid.words(ends(way), NAME_PX);
        route.getStyleClass().add("muted");
        Label crossed = SheetGrid.words(countries, NAME_PX);
        crossed.getStyleClass().add("muted");
        Label modes = SheetGrid.words(shares(row), NAME_PX);
        modes.getStyleClass().add("muted");
        Label flaw = SheetGrid.words(FigureRows.sentenceCase(ReadyRoute.flaw(service, row.route(), scenario)), NAME_PX);
        flaw.getStyleClass().add("no-way-round");
        flaw.setManaged(!flaw.getText().isEmpty());
        cells.add(new VBox(name, route, crossed, modes, flaw));
        cells.add(SheetGrid.cell(
                Texts.lengthKm(totals.lengthKm() * 1000), SourceTips.of(service, grounds.of(Quantity.LENGTH_KM))));
        String hours = SourceTips.of(service, grounds.of(Quantity.HOURS, Quantity.DWELL_HOURS));
        cells.add(SheetGrid.cell(tenths(totals.days()), hours));
        cells.add(SheetGrid.cell(
                tenths(totals.daysBest()),
                SourceTips.of(service, grounds.of(Quantity.HOURS_BEST, Quantity.DWELL_HOURS_BEST))));
        cells.add(SheetGrid.cell(
                "$" + Texts.grouped(Math.round(totals.usd() / 10) * 10),
                SourceTips.of(service, grounds.of(Quantity.COST_USD))));
        cells.add(SheetGrid.cell(String.valueOf(totals.borders()), countries));
        cells.add(SheetGrid.cell(String.valueOf(totals.gaugeChanges()), "Where two track gauges meet on the way"));
        cells.add(
                SheetGrid.cell(String.valueOf(totals.transshipments()), "Train to ship, ship to train, ship to ship"));
        cells.add(weakest(service, row.findWeakest()));
        cells.add(volume(service, row.volumes()));
        return cells;
    }

    private static String nameOf(NamedRoute route) {
        return route.corridor().equals(OwnRoute.CORRIDOR) ? route.name() : CorridorNames.of(route.corridor());
    }

    private static String ends(Itinerary way) {
        return WayNames.shortName(way.nodes().get(0)) + " – "
                + WayNames.shortName(way.nodes().get(way.nodes().size() - 1));
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static Label weakest(CorridorService service, Optional<Itinerary.Weakest> weakest) {
        return weakest.map(known -> SheetGrid.cell(
                        known.figure().text().replace(" a year", ""),
                        "A year, at " + known.place() + "\n"
                                + SourceTips.of(
                                        service,
                                        List.of(known.figure().sourceId()),
                                        known.figure().confidence())))
                .orElseGet(() -> SheetGrid.cell("–", "No capacity on this route has been published."));
    }

    private static Label volume(CorridorService service, List<VolumeSeries> all) {
        // The first series is the one that counts the whole corridor; others count parts of it or look ahead.
        return all.stream()
                .filter(series -> !series.points().isEmpty())
                .findFirst()
                .map(series -> {
                    VolumeSeries.Point last =
                            series.points().get(series.points().size() - 1);
                    String amount = last.value() >= 1000
                            ? Texts.grouped(Math.round(last.value()))
                            : String.format(Locale.ROOT, "%.3g", last.value());
                    return SheetGrid.cell(
                            amount + " " + series.unit(),
                            last.year() + ", " + series.name() + "\n"
                                    + SourceTips.of(service, List.of(last.sourceId()), last.confidence()));
                })
                .orElseGet(() -> SheetGrid.cell("–", "No volumes of this corridor are known."));
    }

    private static String shares(ComparisonRow row) {
        return row.shareByMode().entrySet().stream()
                .map(share ->
                        share.getKey().word() + String.format(Locale.ROOT, " %.0f\u00a0%%", 100 * share.getValue()))
                .collect(Collectors.joining(", "));
    }
}
