package org.caspia.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.timeline.LanePacking.Placed;

/** An event on the strip: a bar that fades where its date is uncertain or open, and its name. */
final class TimeBar extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double PALEST = 0.25;
    private final Placed placed;

    TimeBar(Placed placed, EventLook look, double heightPx, Runnable action) {
        this.placed = placed;
        getStyleClass().setAll("time-event", look.styleClass());
        Label mark = new Label(look.mark());
        mark.getStyleClass().add("article-number");
        StackPane bar = new StackPane(mark);
        bar.getStyleClass().addAll("time-bar", lookOf(placed.span()));
        bar.setMinSize(placed.barPx(), heightPx - 6);
        bar.setMaxSize(placed.barPx(), heightPx - 6);
        if (!placed.name().isEmpty()) {
            Label name = new Label(placed.name());
            name.getStyleClass().add("time-name");
            name.setMinWidth(USE_PREF_SIZE);
            setGraphic(new javafx.scene.layout.HBox(4, bar, name));
        } else {
            setGraphic(bar);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefHeight(heightPx);
        setMinWidth(Region.USE_PREF_SIZE);
        String when = placed.event().date().map(EventDate::toEnglish).orElse("");
        setAccessibleText(when + ": " + placed.event().label());
        String source = look.source().isEmpty() ? "" : "\n" + look.source();
        Buttons.tip(this, when + "\n" + placed.event().label() + source);
        setOnAction(event -> action.run());
    }

    Placed placed() {
        return placed;
    }

    void showSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Shows how much of the event time has left: 1 for all of it, 0 when it lies outside of the time shown. */
    void showStrength(double strength) {
        setOpacity(Math.max(PALEST, strength));
    }

    private static String lookOf(TimeSpan span) {
        if (span.openEnd()) {
            return "time-bar-open-end";
        }
        if (span.openStart()) {
            return "time-bar-open-start";
        }
        return span.uncertain() ? "time-bar-uncertain" : "time-bar-certain";
    }
}
