package org.caspia.ui.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.timeline.LanePacking.Placed;

/** An event on the strip: a bar that fades where its date is uncertain or open, and its name. */
final class TimeBar extends Button {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private final Placed placed;

    TimeBar(Placed placed, double heightPx, Runnable action) {
        this.placed = placed;
        getStyleClass().setAll("time-event");
        Region bar = new Region();
        bar.getStyleClass().addAll("time-bar", lookOf(placed.span()));
        bar.setMinSize(placed.barPx(), heightPx - 6);
        bar.setMaxSize(placed.barPx(), heightPx - 6);
        if (placed.namePx() > 0) {
            Label name = new Label(placed.event().label());
            name.getStyleClass().add("time-name");
            name.setMinWidth(0);
            name.setMaxWidth(placed.namePx());
            setGraphic(new javafx.scene.layout.HBox(4, bar, name));
        } else {
            setGraphic(bar);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefHeight(heightPx);
        setMinWidth(Region.USE_PREF_SIZE);
        String when = placed.event().date().map(EventDate::toEnglish).orElse("");
        setAccessibleText(when + ": " + placed.event().label());
        Buttons.tip(this, when + "\n" + placed.event().label());
        setOnAction(event -> action.run());
    }

    Placed placed() {
        return placed;
    }

    void showSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void showOutside(boolean outside) {
        pseudoClassStateChanged(OUTSIDE, outside);
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
