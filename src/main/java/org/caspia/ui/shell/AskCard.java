package org.caspia.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Cards;

/** One question with a few answers; the last one is the usual one. */
final class AskCard extends VBox {
    /**
     * An answer.
     *
     * @param id of its button
     * @param title its words
     * @param action what it does, after the card is closed
     */
    record Answer(String id, String title, Runnable action) {}

    AskCard(String title, String sentence, List<Answer> answers, Runnable close) {
        super(14);
        setId("ask");
        setMaxSize(480, Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Button button = new Button(answer.title());
            button.setId(answer.id());
            button.setMinWidth(USE_PREF_SIZE);
            if (i == answers.size() - 1) {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
            }
            button.setOnAction(event -> {
                close.run();
                answer.action().run();
            });
            buttons.getChildren().add(button);
        }
        getChildren().addAll(Cards.head(title, close), Cards.words(sentence, "lead-sentence"), buttons);
    }
}
