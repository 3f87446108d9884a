package org.caspia.ui.corridor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;

/** What is different from today, each change with a cross to take it back, and what all of them cost in one sentence. */
final class ChangesBar extends VBox {
    private final CorridorDesk desk;
    private final Label sentence = Cards.words("", "effect-sentence");
    private final FlowPane chips = new FlowPane(5, 5);

    ChangesBar(CorridorDesk desk) {
        super(6);
        this.desk = desk;
        sentence.setId("effect");
        getStyleClass().add("changes-bar");
        getChildren().addAll(sentence, chips);
        refresh();
    }

    void refresh() {
        Scenario scenario = desk.plan().scenario();
        chips.getChildren().clear();
        desk.findTools().ifPresent(tools -> {
            List<EffectWords.Change> changes = new EffectWords(tools.service()).listChanges(scenario);
            changes.forEach(change -> chips.getChildren().add(chip(change)));
            if (changes.size() > 1) {
                chips.getChildren()
                        .add(Buttons.link("Back to today", () -> desk.changeScenario(now -> Scenario.today(), "")));
            }
        });
        sentence.setText(desk.answer().sentence());
        List<Itinerary> compared = desk.answer().compared();
        Buttons.noTip(sentence);
        desk.findTools()
                .filter(tools -> !compared.isEmpty())
                .ifPresent(tools -> Buttons.tip(
                        sentence,
                        () -> SourceTips.of(tools.service(), compared, Quantity.HOURS, Quantity.DWELL_HOURS)));
        boolean changed = !chips.getChildren().isEmpty();
        setVisible(changed);
        setManaged(changed);
    }

    private HBox chip(EffectWords.Change change) {
        Label words = new Label(change.text());
        words.setMinWidth(0);
        var back = Buttons.icon(
                Icon.CLOSE, "Take back: " + change.text(), "", () -> desk.changeScenario(now -> change.without(), ""));
        HBox chip = new HBox(2, words, back);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("change-chip");
        chip.setMaxWidth(320);
        return chip;
    }
}
