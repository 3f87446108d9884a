package org.caspia.ui.article;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Anchor;
import org.caspia.correction.Correction;
import org.caspia.event.DatedEvent;
import org.caspia.ui.kit.Buttons;

/** The reader's say in an event: right, wrong, or at another time. */
final class EventVerdict extends VBox {
    EventVerdict(OpenArticle open, DatedEvent event, CorrectionActions actions) {
        super(6);
        Anchor at = Anchor.of(open.article().text(), event.evidence().get(0).span());
        FlowPane buttons = new FlowPane(6, 6);
        Optional<Correction> said = findSaid(open, event);
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
            getChildren().addAll(buttons, new DateChange(open, event, actions));
        } else {
            getChildren().add(buttons);
        }
    }

    /** What the reader said of an event, if anything. */
    static Optional<Correction> findSaid(OpenArticle open, DatedEvent event) {
        Anchor at = Anchor.of(open.article().text(), event.evidence().get(0).span());
        String found = new Correction.RejectEvent(at, event.label()).subject();
        String added = new Correction.AddEvent(at, event.label(), Optional.empty(), Optional.empty()).subject();
        return open.review().corrections().list().stream()
                .filter(known ->
                        known.subject().equals(found) || known.subject().equals(added))
                .findFirst();
    }
}
