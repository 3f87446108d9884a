package org.caspia.ui.article;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caspia.event.DatedEvent;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.CardButton;

/** An event as one line of a list: when, and what. */
final class EventLine {
    private EventLine() {}

    static Button of(DatedEvent event, ArticleActions actions) {
        Label when = new Label(when(event));
        when.getStyleClass().add("event-when");
        when.setMinWidth(92);
        when.setMaxWidth(92);
        when.setWrapText(true);
        Label what = new Label(event.label());
        what.setWrapText(true);
        what.getStyleClass().add("event-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        Button button = new CardButton(new HBox(8, when, what), () -> actions.openEvent(event));
        button.getStyleClass().add("event-line");
        button.setAccessibleText(when(event) + ": " + event.label());
        return button;
    }

    static String when(DatedEvent event) {
        return event.date().map(EventDate::toEnglish).orElse("no date");
    }
}
