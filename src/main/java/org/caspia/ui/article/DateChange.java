package org.caspia.ui.article;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.event.DatedEvent;

/** Gives an event another date. */
final class DateChange extends HBox {
    DateChange(OpenArticle open, DatedEvent event, CorrectionActions actions) {
        super(6);
        setAlignment(Pos.TOP_LEFT);
        Anchor at = Anchor.of(open.article().text(), event.evidence().get(0).span());
        DateEntry date = new DateEntry(event.date(), open.article());
        Button change = new Button("Change the date");
        change.setId("change-date");
        change.setMinWidth(USE_PREF_SIZE);
        change.disableProperty().bind(date.validProperty().not());
        change.setOnAction(click -> actions.correct(open, new Correction.ChangeDate(at, event.label(), date.date())));
        HBox.setHgrow(date, Priority.ALWAYS);
        getChildren().addAll(date, change);
    }
}
