package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.caspia.app.corridor.Closure;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Occasion;
import org.caspia.corridor.Status;
import org.caspia.corridor.route.Scenario;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** Changes the world: closes things, goes to another year, lowers the Caspian, builds planned links. */
final class WhatIfPane extends VBox {
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2035;
    /** Before the line through Zhezkazgan, with it, with the line to Kars, when the article was written, and by the plans. */
    private static final List<Integer> TELLING_YEARS = List.of(1995, 2014, 2017, 2024, 2030);

    /** Where the slider stands while the year is not chosen: the year to which the network's data goes. */
    private static final int PRESENT_YEAR = 2025;

    private static final double MOST_FALL_M = 5;

    private final CorridorDesk desk;
    private final Slider year = new Slider(FIRST_YEAR, LAST_YEAR, PRESENT_YEAR);
    private final Label yearWords = new Label();
    private final Slider caspian = new Slider(0, MOST_FALL_M, 0);
    private final Label caspianWords = new Label();
    private final Map<CheckBox, Set<String>> links = new LinkedHashMap<>();
    private final ScenarioPane scenarios;
    private Optional<SuggestField<Closure>> closeField = Optional.empty();
    private boolean filled;
    private boolean refreshing;

    WhatIfPane(CorridorDesk desk, CorridorActions actions, ScenarioShelf shelf) {
        super(10);
        this.desk = desk;
        scenarios = new ScenarioPane(desk, actions, shelf);
        setId("what-if");
        year.setId("year");
        year.setMajorTickUnit(10);
        year.setMinorTickCount(9);
        year.setSnapToTicks(true);
        year.setShowTickLabels(true);
        year.setBlockIncrement(1);
        year.setLabelFormatter(new Years());
        year.setAccessibleText("Year of the network");
        year.valueProperty().addListener((property, before, now) -> yearMoved(now.intValue()));
        caspian.setId("caspian");
        caspian.setMajorTickUnit(1);
        caspian.setMinorTickCount(3);
        caspian.setSnapToTicks(true);
        caspian.setShowTickLabels(true);
        caspian.setBlockIncrement(0.25);
        caspian.setAccessibleText("How much lower the Caspian is, in metres");
        caspian.valueProperty().addListener((property, before, now) -> caspianMoved(now.doubleValue()));
    }

    void refresh() {
        desk.findTools().ifPresent(tools -> {
            if (!filled) {
                filled = true;
                fill(tools.service());
            }
            refreshing = true;
            Scenario scenario = desk.plan().scenario();
            year.setValue(scenario.year() == 0 ? PRESENT_YEAR : scenario.year());
            yearWords.setText(scenario.year() == 0 ? "as today" : "at the end of " + scenario.year());
            caspian.setValue(scenario.caspianFallM());
            caspianWords.setText(caspianText(scenario));
            links.forEach((box, ids) -> box.setSelected(scenario.added().containsAll(ids)));
            scenarios.refresh();
            refreshing = false;
        });
    }

    private static String caspianText(Scenario scenario) {
        return scenario.caspianFallM() == 0
                ? "as today"
                : String.format(
                        Locale.ROOT,
                        "%.2g m lower: ships carry %.0f %% of today’s load",
                        scenario.caspianFallM(),
                        100 * scenario.caspianLoadShare());
    }

    private void fill(CorridorService service) {
        Suggestions<Closure> closures = Suggestions.ofClosures(service);
        SuggestField<Closure> close = new SuggestField<>("A country, port, strait or leg", closures::find, this::close);
        close.field().setId("close-field");
        closeField = Optional.of(close);
        getChildren()
                .addAll(
                        Cards.section("Close something"),
                        close,
                        Cards.words("Or click it with the right button on the map.", "muted"),
                        head("Year", yearWords, () -> desk.changeScenario(now -> now.withYear(0), "")),
                        year,
                        tellingYears(),
                        head(
                                "Level of the Caspian",
                                caspianWords,
                                () -> desk.changeScenario(now -> now.withCaspianFall(0), "")),
                        caspian,
                        linksOf(service),
                        scenarios);
    }

    private HBox tellingYears() {
        HBox row = new HBox(10);
        row.setAlignment(Pos.CENTER);
        for (int telling : TELLING_YEARS) {
            Button go = Buttons.link(
                    Integer.toString(telling), () -> desk.changeScenario(now -> now.withYear(telling), ""));
            go.setId("year-" + telling);
            go.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(go);
        }
        return row;
    }

    /** Years have no mark between their thousands and hundreds. */
    private static final class Years extends StringConverter<Double> {
        @Override
        public String toString(Double year) {
            return String.valueOf(Math.round(year));
        }

        @Override
        public Double fromString(String year) {
            return Double.valueOf(year);
        }
    }

    private static HBox head(String title, Label words, Runnable reset) {
        words.getStyleClass().add("muted");
        words.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var today = Buttons.link("Today", reset);
        today.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, Cards.section(title), words, gap, today);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private void close(Closure closure) {
        closeField.ifPresent(field -> field.settle(""));
        desk.changeScenario(now -> now.withClosed(closure.key()));
    }

    private void yearMoved(int value) {
        if (!refreshing) {
            desk.changeScenario(now -> now.withYear(value), "year");
        }
    }

    private void caspianMoved(double metres) {
        if (!refreshing) {
            double quarter = Math.round(metres * 4) / 4.0;
            desk.changeScenario(now -> now.withCaspianFall(quarter), "caspian");
        }
    }

    /** Planned links: those of the Middle Corridor one by one, of each other project together. */
    private TitledPane linksOf(CorridorService service) {
        Map<CorridorId, List<Leg>> projects = new LinkedHashMap<>();
        VBox box = new VBox(6);
        for (Leg leg : service.network().listLegs()) {
            if (leg.status() == Status.OPEN || leg.status() == Status.CLOSED) {
                continue;
            }
            if (leg.isOf(CorridorId.MIDDLE)) {
                box.getChildren().add(link(leg.title(), List.of(leg)));
            } else {
                CorridorId project = leg.corridors().isEmpty()
                        ? new CorridorId("other")
                        : leg.corridors().get(0);
                projects.computeIfAbsent(project, key -> new ArrayList<>()).add(leg);
            }
        }
        projects.forEach(
                (project, legs) -> box.getChildren().add(link(CorridorNames.of(project) + ", all of it", legs)));
        TitledPane pane = new TitledPane("Planned links, as if they were built", box);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId("links");
        return pane;
    }

    private CheckBox link(String title, List<Leg> legs) {
        CheckBox box = new CheckBox(title);
        box.setWrapText(true);
        Set<String> ids = new TreeSet<>();
        List<String> lines = new ArrayList<>();
        for (Leg leg : legs) {
            ids.add(leg.id());
            Occasion opened = leg.info().dates().get("opened");
            lines.add(leg.title() + ": " + leg.status().word().replace('_', ' ')
                    + (opened == null ? "" : ", by plan " + opened.edtf()));
        }
        Buttons.tip(box, String.join("\n", lines));
        box.setOnAction(event -> desk.changeScenario(now -> withLinks(now, ids, box.isSelected()), ""));
        links.put(box, ids);
        return box;
    }

    private static Scenario withLinks(Scenario scenario, Set<String> ids, boolean built) {
        Scenario changed = scenario;
        for (String id : ids) {
            changed = built ? changed.withAdded(id) : EffectWords.withoutAdded(changed, id);
        }
        return changed;
    }
}
