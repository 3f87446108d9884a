package org.caspia.ui.article;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caspia.app.article.OpenArticle;
import org.caspia.correction.Correction;
import org.caspia.correction.Review.Effect;
import org.caspia.time.EventDate;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;

/** All that the reader said against the finds of an article, what it did, and a way to take each back. */
public final class CorrectionsPanel extends VBox {
    /**
     * Makes the panel.
     *
     * @param open the article
     * @param actions what the panel can do
     */
    public CorrectionsPanel(OpenArticle open, CorrectionActions actions) {
        super(10);
        getStyleClass().add("panel-stack");
        setId("corrections-panel");
        if (open.review().effects().isEmpty()) {
            getChildren().add(Cards.words("Nothing was corrected. Click a marked name, time or event.", "muted"));
        }
        for (Effect effect : open.review().effects()) {
            VBox words = new VBox(
                    1,
                    Cards.words(titleOf(effect.correction()), "fact-value"),
                    Cards.words(
                            effect.sentence(), effect.lost() || effect.count() == 0 ? "problem-words" : "fact-name"));
            HBox.setHgrow(words, Priority.ALWAYS);
            var back = Buttons.link(
                    "Take back",
                    () -> actions.takeBack(open, effect.correction().subject()));
            back.setMinWidth(USE_PREF_SIZE);
            getChildren().add(new HBox(8, words, back));
        }
    }

    private static String titleOf(Correction correction) {
        String name = "“" + correction.at().quote() + "”";
        if (correction instanceof Correction.Accept) {
            return name + " is right";
        } else if (correction instanceof Correction.Reject) {
            return name + " is no place";
        } else if (correction instanceof Correction.Move move) {
            return name + " is " + move.to().name() + ", " + PlaceWords.describe(move.to());
        } else if (correction instanceof Correction.AcceptEvent accept) {
            return accept.event() + ": right";
        } else if (correction instanceof Correction.RejectEvent reject) {
            return reject.event() + ": no such event";
        } else if (correction instanceof Correction.ChangeDate change) {
            return change.event() + ": "
                    + change.date().map(EventDate::toEnglish).orElse("no date");
        } else if (correction instanceof Correction.AddEvent add) {
            return add.event() + ": added";
        }
        throw new IllegalStateException("an unknown correction: " + correction.action());
    }
}
