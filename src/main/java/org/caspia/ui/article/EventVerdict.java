package org.caspia.ui.article;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.OpenArticle;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.event.DatedEvent;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** The reader's say in an event: right, wrong, or at another time. */
final class EventVerdict extends VBox {
    EventVerdict(OpenArticle open, DatedEvent event, CorrectionActions actions) {
        super(6);
        Anchor at = Anchor.of(open.article().text(), event.evidence().get(0).span());
        FlowPane buttons = new FlowPane(6, 6);
        Optional<Correction> said = open.review().corrections().list().stream()
                .filter(known -> known.subject().equals(new Correction.RejectEvent(at, event.label()).subject())
                        || known.subject()
                                .equals(new Correction.AddEvent(at, event.label(), Optional.empty(), Optional.empty())
                                        .subject()))
                .findFirst();
        said.ifPresent(known -> {
            Button back = Buttons.link("Take back what you said", () -> actions.takeBack(open, known.subject()));
            back.setId("take-back");
            buttons.getChildren().add(back);
        });
        if (!(said.orElse(null) instanceof Correction.AddEvent)) {
            Button accept = new Button("It is right");
            accept.setId("accept-event");
            accept.setOnAction(click -> actions.correct(open, new Correction.AcceptEvent(at, event.label())));
            Button reject = new Button("There was no such event");
            reject.setId("reject-event");
            reject.setOnAction(click -> actions.correct(open, new Correction.RejectEvent(at, event.label())));
            buttons.getChildren().addAll(accept, reject);
            DateField date = new DateField(event.date());
            Button change = new Button("Change the date");
            change.setId("change-date");
            change.disableProperty().bind(date.validProperty().not());
            change.setOnAction(
                    click -> actions.correct(open, new Correction.ChangeDate(at, event.label(), date.date())));
            HBox.setHgrow(date, Priority.ALWAYS);
            getChildren().addAll(buttons, Cards.words(DateField.HELP, "fact-name"), new HBox(6, date, change));
        } else {
            getChildren().add(buttons);
        }
    }

    /** A field for a date in EDTF; it may stay empty. */
    static final class DateField extends TextField {
        static final String HELP = "A date such as 2023-09-05, 2023-09, 199X or 2014/.. – empty for none";
        private final javafx.beans.property.ReadOnlyBooleanWrapper valid =
                new javafx.beans.property.ReadOnlyBooleanWrapper(true);

        DateField(Optional<EventDate> date) {
            setId("event-date");
            setAccessibleText(HELP);
            setMinWidth(80);
            textProperty().addListener((property, before, now) -> {
                boolean ok = now.isBlank() || EventDate.findEdtf(now.strip()).isPresent();
                valid.set(ok);
                pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), !ok);
            });
            setText(date.map(EventDate::toEdtf).orElse(""));
        }

        javafx.beans.property.ReadOnlyBooleanProperty validProperty() {
            return valid.getReadOnlyProperty();
        }

        Optional<EventDate> date() {
            return EventDate.findEdtf(getText().strip());
        }
    }
}
