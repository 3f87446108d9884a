package org.caspia.ui.corridor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.corridor.CorridorDesk.View;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.Pills;

/** The column in which one plans ways, changes the world, and looks for weak points. */
public final class CorridorPanel extends VBox {
    private final CorridorDesk desk;
    private final CorridorActions actions;
    private final EndsPane ends;
    private final ChangesBar changes;
    private final WaysPane ways;
    private final WhatIfPane whatIf;
    private final LimitsPane limits;
    private final Pills<View> views;
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Button undo;
    private final Button redo;

    /**
     * Makes the panel.
     *
     * @param desk what is asked
     * @param actions what the window does for it
     * @param shelf the scenarios kept
     */
    public CorridorPanel(CorridorDesk desk, CorridorActions actions, ScenarioShelf shelf) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("corridor-panel");
        setId("corridor-panel");
        setMinWidth(0);
        ways = new WaysPane(desk, actions);
        whatIf = new WhatIfPane(desk, actions, shelf);
        limits = new LimitsPane(desk, actions);
        ends = new EndsPane(desk, actions, ways::setBest);
        changes = new ChangesBar(desk);
        undo = Buttons.icon(Icon.UNDO, "Undo", "Ctrl+Z", actions::undo);
        redo = Buttons.icon(Icon.REDO, "Redo", "Ctrl+Shift+Z", actions::redo);
        views = new Pills<>(List.of(View.values()), CorridorPanel::titleOf, CorridorPanel::tipOf, this::show);
        views.show(View.WAYS);
        views.setId("views");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        body.getStyleClass().add("corridor-body");
        scroll.setContent(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getChildren().setAll(ends, views, changes, ways);
        getChildren().addAll(head(), scroll);
        desk.addListener(this::refresh);
        refresh();
    }

    private HBox head() {
        Label title = new Label("Corridor");
        title.getStyleClass().add("details-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button compare = Buttons.labelled(
                Icon.CHART, "Compare", "Corridors, scenarios, claims and volumes side by side", actions::compare);
        compare.setId("compare");
        HBox head = new HBox(
                2,
                title,
                gap,
                undo,
                redo,
                compare,
                Buttons.icon(Icon.CLOSE, "Close, and take the ways off the map", "Ctrl+R", actions::close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("details-head");
        return head;
    }

    private static String titleOf(View view) {
        return switch (view) {
            case WAYS -> "Ways";
            case WHAT_IF -> "What if";
            case LIMITS -> "Weak points";
        };
    }

    private static String tipOf(View view) {
        return switch (view) {
            case WAYS -> "The ways, step by step";
            case WHAT_IF -> "Close something, go to another year, lower the Caspian";
            case LIMITS -> "How much fits through, and whom the way depends on";
        };
    }

    /** Goes to the fields for the ends. */
    @Override
    public void requestFocus() {
        ends.requestFocus();
    }

    private void show(View view) {
        body.getChildren()
                .set(
                        3,
                        switch (view) {
                            case WAYS -> ways;
                            case WHAT_IF -> whatIf;
                            case LIMITS -> limits;
                        });
        if (view == View.LIMITS) {
            List<String> together = actions.findBottleneckClaim()
                    .map(CorridorActions.ArticleClaim::countries)
                    .orElse(List.of());
            desk.setScope(desk.scope().withTogether(together));
        }
        desk.show(view);
        refresh();
    }

    /** Shows whether there is something to undo. */
    public void showUndo() {
        undo.setDisable(!actions.canUndo());
        redo.setDisable(!actions.canRedo());
    }

    private void refresh() {
        showUndo();
        ends.refresh();
        changes.refresh();
        switch (desk.view()) {
            case WAYS -> ways.refresh();
            case WHAT_IF -> whatIf.refresh();
            case LIMITS -> limits.refresh();
        }
    }
}
