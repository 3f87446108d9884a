package org.caspia.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;

/** What can be done here, said once, at the edge of the first map. */
final class Hint extends HBox {
    Hint(Runnable onClose) {
        super(8);
        getStyleClass().add("hint");
        setId("hint");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(520, Region.USE_PREF_SIZE);
        var words = Cards.words(
                "Click a country to read what the article says of it. Drag to move, turn the wheel to zoom. "
                        + "Press F1 for all the keys, or Ctrl+O to open an article of your own.",
                "hint-words");
        getChildren().addAll(words, Buttons.icon(Icon.CLOSE, "Close this hint", "", onClose));
    }
}
