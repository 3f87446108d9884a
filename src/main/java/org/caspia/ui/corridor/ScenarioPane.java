package org.caspia.ui.corridor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.corridor.route.Scenario;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;

/** Keeps scenarios under a name, brings them back, and exchanges them with files. */
final class ScenarioPane extends VBox {
    private final CorridorDesk desk;
    private final CorridorActions actions;
    private final ScenarioShelf shelf;
    private final TextField name = new TextField();
    private final VBox list = new VBox(2);
    private final Button keep;

    ScenarioPane(CorridorDesk desk, CorridorActions actions, ScenarioShelf shelf) {
        super(6);
        this.desk = desk;
        this.actions = actions;
        this.shelf = shelf;
        name.setPromptText("Name, such as “Alat shut in 2030”");
        name.setAccessibleText("Name of the scenario");
        name.setId("scenario-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        keep = new Button("Keep");
        keep.setId("keep-scenario");
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> keep());
        name.setOnAction(event -> keep());
        HBox row = new HBox(6, name, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        FlowPane files = new FlowPane(
                4,
                2,
                Buttons.link("Compare side by side", actions::compareScenarios),
                Buttons.link("Write to a file", () -> actions.saveScenarios(shelf.list())),
                Buttons.link(
                        "Read from a file",
                        () -> actions.openScenarios(read -> {
                            shelf.keepAll(read);
                            refresh();
                        })));
        getChildren().addAll(Cards.section("Scenarios"), row, list, files);
    }

    void refresh() {
        keep.setDisable(desk.plan().isToday());
        list.getChildren().clear();
        shelf.list().forEach(scenario -> list.getChildren().add(rowOf(scenario)));
        String now = desk.plan().scenario().name();
        if (!name.isFocused() && !now.equals(Scenario.today().name())) {
            name.setText(now);
        }
    }

    private HBox rowOf(Scenario scenario) {
        Button load = Buttons.link(scenario.name(), () -> desk.changeScenario(now -> scenario, ""));
        load.getStyleClass().add("scenario-name");
        load.setMinWidth(0);
        desk.findTools().ifPresent(tools -> Buttons.tip(load, tools.service().describe(scenario)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label here = new Label(scenario.equals(desk.plan().scenario()) ? "shown" : "");
        here.getStyleClass().add("muted");
        Button forget = Buttons.icon(Icon.CLOSE, "Forget “" + scenario.name() + "”", "", () -> forget(scenario));
        HBox row = new HBox(4, load, gap, here, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void forget(Scenario scenario) {
        Runnable away = () -> {
            shelf.remove(scenario.name());
            refresh();
        };
        away.run();
        actions.did(
                "“" + scenario.name() + "” is forgotten.",
                () -> {
                    shelf.keep(scenario);
                    refresh();
                },
                away);
    }

    private void keep() {
        String called = name.getText().strip();
        if (called.isEmpty() || desk.plan().isToday()) {
            return;
        }
        Scenario named = desk.plan().scenario().withName(called);
        desk.changeScenario(now -> named, "name");
        shelf.keep(named);
        refresh();
    }
}
