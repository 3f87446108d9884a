package org.caspia.ui.corridor;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Criterion;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Pills;

/** From where, to where, and what the way is to be best in. */
final class EndsPane extends VBox {
    private enum Aim {
        FAST("Fastest", "Fewest hours, running and waiting"),
        SHORT("Shortest", "Fewest kilometres"),
        CHEAP("Cheapest", "Lowest cost for a 40-foot container, by rough tariffs");

        private final String title;
        private final String tip;

        Aim(String title, String tip) {
            this.title = title;
            this.tip = tip;
        }
    }

    private final CorridorDesk desk;
    private final SuggestField<Node> from;
    private final SuggestField<Node> to;
    private final MenuButton ready = new MenuButton("Ready routes");
    private final Pills<Aim> aims;
    private final Pills<Boolean> cases;
    private final CheckBox roads = new CheckBox("Roads too");
    private boolean best;

    EndsPane(CorridorDesk desk, CorridorActions actions, java.util.function.Consumer<Boolean> onBest) {
        super(6);
        this.desk = desk;
        from = field("From", desk::setFrom);
        from.field().setId("from");
        to = field("To", desk::setTo);
        to.field().setId("to");
        ready.getStyleClass().add("small");
        ready.setId("ready");
        aims = new Pills<>(List.of(Aim.values()), aim -> aim.title, aim -> aim.tip, this::aim);
        aims.show(Aim.FAST);
        cases = new Pills<>(
                List.of(false, true),
                record -> record ? "At best" : "As a rule",
                record -> record ? "The best hours that are known" : "The usual hours",
                record -> {
                    best = record;
                    aim(aimOf(desk.plan().by()));
                    onBest.accept(record);
                });
        cases.show(false);
        roads.setId("roads");
        Buttons.tip(roads, "Goods may go by lorry as well as by train and ship");
        roads.setOnAction(event -> desk.change(plan -> plan.withRoads(roads.isSelected()), ""));
        FlowPane choices = new FlowPane(8, 6, aims, cases);
        HBox more = new HBox(14, ready, roads);
        more.setAlignment(Pos.CENTER_LEFT);
        Button swap = Buttons.icon(Icon.SWAP, "Exchange the ends", "", () -> desk.change(Plan::swapped, ""));
        VBox fields = new VBox(
                5,
                row("From", from, () -> actions.pick(desk::setFrom)),
                row("To", to, () -> actions.pick(desk::setTo)));
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox ends = new HBox(2, fields, swap);
        ends.setAlignment(Pos.CENTER);
        getStyleClass().add("ends");
        getChildren().addAll(ends, choices, more);
    }

    private SuggestField<Node> field(String prompt, java.util.function.Consumer<Node> onNode) {
        return new SuggestField<>(
                prompt + ": a place of the network",
                text -> desk.findTools()
                        .map(tools -> Suggestions.ofNodes(tools.service()).find(text))
                        .orElse(List.of()),
                onNode);
    }

    private static HBox row(String title, SuggestField<Node> field, Runnable pick) {
        Label label = new Label(title);
        label.getStyleClass().add("fact-name");
        label.setMinWidth(32);
        label.setPadding(new javafx.geometry.Insets(6, 0, 0, 0));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(4, label, field, Buttons.icon(Icon.TARGET, title + ": pick it on the map", "", pick));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void aim(Aim aim) {
        Criterion by = switch (aim) {
            case FAST -> best ? Criterion.BEST_TIME : Criterion.TIME;
            case SHORT -> Criterion.DISTANCE;
            case CHEAP -> Criterion.COST;
        };
        desk.change(plan -> plan.withBy(by), "");
    }

    private static Aim aimOf(Criterion by) {
        return switch (by) {
            case TIME, BEST_TIME -> Aim.FAST;
            case DISTANCE -> Aim.SHORT;
            case COST -> Aim.CHEAP;
        };
    }

    @Override
    public void requestFocus() {
        if (from.field().getScene() == null) {
            // The panel is new and stands in the window only with the next layout.
            from.field().sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                    scene.removeListener(this);
                    Platform.runLater(from.field()::requestFocus);
                }
            });
        }
        from.field().requestFocus();
    }

    void refresh() {
        Plan plan = desk.plan();
        from.settle(plan.from().map(Node::name).orElse(""));
        to.settle(plan.to().map(Node::name).orElse(""));
        aims.show(aimOf(plan.by()));
        roads.setSelected(plan.roads());
        if (ready.getItems().isEmpty()) {
            desk.findTools()
                    .ifPresent(tools -> tools.service().book().routes().forEach(route -> {
                        MenuItem item = new MenuItem(route.name());
                        item.setOnAction(event -> desk.setEnds(route));
                        ready.getItems().add(item);
                    }));
        }
    }
}
