package org.caspia.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Cards;
import org.caspia.ui.kit.Icon;

/** What can be done here, said once, at the edge of the first map until a hand moves it. */
final class Hint extends HBox {
    Hint(Runnable onClose) {
        super(4);
        getStyleClass().add("hint");
        setId("hint");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setCache(true); // its shadow is not drawn anew with each step of the map below
        var words =
                Cards.words("Click a country to see what the article says of it  ·  F1: mouse and keys", "hint-words");
        getChildren().addAll(words, Buttons.icon(Icon.CLOSE, "Close this hint", "", onClose));
    }
}
