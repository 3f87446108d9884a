package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.RouteAnswer;
import org.caspia.corridor.route.Scenario;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Texts;

/** The best way between the plan's ends in each scenario, today first. */
final class ScenarioTable {
    private ScenarioTable() {}

    static Region of(CorridorService service, Plan plan, List<Scenario> kept) {
        List<Scenario> all = new ArrayList<>(List.of(Scenario.today()));
        if (!plan.isToday() && !kept.contains(plan.scenario())) {
            all.add(plan.scenario().withName("Now"));
        }
        all.addAll(kept);
        SheetGrid grid = new SheetGrid(
                List.of("Scenario", ">Days", ">Against\ntoday", ">Length", ">Against\ntoday", ">Cost", "By way of"));
        Optional<Itinerary> today = answer(service, plan, Scenario.today()).findBest();
        for (Scenario scenario : all) {
            grid.addLine(line(service, plan, scenario, today));
        }
        String ends = plan.from().map(WayNames::shortName).orElse("") + " – "
                + plan.to().map(WayNames::shortName).orElse("");
        VBox box = new VBox(8, Cards.words(ends + ", the best way in each scenario.", "lead-sentence"), grid);
        if (kept.isEmpty()) {
            box.getChildren()
                    .add(Cards.words(
                            "Change something under “What if” and keep it under a name to see it here.", "muted"));
        }
        box.getStyleClass().add("sheet");
        return box;
    }

    private static RouteAnswer answer(CorridorService service, Plan plan, Scenario scenario) {
        return service.answer(
                plan.withScenario(scenario).findQuery().orElseThrow().withCount(1));
    }

    private static List<Node> line(CorridorService service, Plan plan, Scenario scenario, Optional<Itinerary> today) {
        String name = scenario.equals(Scenario.today()) ? "Today" : scenario.name();
        Label title = SheetGrid.words(name, 190);
        title.getStyleClass().add("sheet-name");
        Label what = SheetGrid.words(service.describe(scenario), 190);
        what.getStyleClass().add("muted");
        List<Node> cells = new ArrayList<>(List.of(new VBox(title, what)));
        RouteAnswer answer = answer(service, plan, scenario);
        Optional<Itinerary> best = answer.findBest();
        if (best.isEmpty()) {
            Label none = SheetGrid.words(answer.whyNone(), 420);
            javafx.scene.layout.GridPane.setColumnSpan(none, 6);
            cells.add(none);
            return cells;
        }
        Itinerary way = best.get();
        double hours =
                today.map(base -> way.totals().hours() - base.totals().hours()).orElse(0.0);
        double km = today.map(base -> way.totals().lengthKm() - base.totals().lengthKm())
                .orElse(0.0);
        List<Itinerary> one = List.of(way);
        List<Itinerary> both = Stream.concat(today.stream(), Stream.of(way)).toList();
        Function<List<Itinerary>, String> time =
                ways -> SourceTips.of(service, ways, Quantity.HOURS, Quantity.DWELL_HOURS);
        Function<List<Itinerary>, String> length = ways -> SourceTips.of(service, ways, Quantity.LENGTH_KM);
        cells.add(SheetGrid.cell(String.format(Locale.ROOT, "%.1f", way.totals().days()), time.apply(one)));
        cells.add(SheetGrid.cell(EffectWords.hours(hours), time.apply(both)));
        cells.add(SheetGrid.cell(Texts.lengthKm(way.totals().lengthKm() * 1000), length.apply(one)));
        cells.add(SheetGrid.cell(EffectWords.km(km), length.apply(both)));
        cells.add(SheetGrid.cell(
                "$" + Texts.grouped(Math.round(way.totals().usd() / 10) * 10),
                SourceTips.of(service, one, Quantity.COST_USD)));
        cells.add(SheetGrid.words(
                WayNames.through(
                        way,
                        today.filter(base -> !base.legs().equals(way.legs()))
                                .map(List::of)
                                .orElse(List.of())),
                190));
        return cells;
    }
}
