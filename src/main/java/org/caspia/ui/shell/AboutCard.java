package org.caspia.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Cards;

/** What the program is, and whom it thanks. */
final class AboutCard extends VBox {
    AboutCard(String version, List<String> credits, Runnable close) {
        super(10);
        setId("about");
        setMaxSize(560, Region.USE_PREF_SIZE);
        getChildren().add(Cards.head("Caspia " + version, close));
        getChildren()
                .add(Cards.words(
                        "An atlas that reads: it finds the countries, places and dated events of an article and shows them "
                                + "beside the Middle Corridor. Everything happens on this computer; nothing is sent anywhere.",
                        "lead-sentence"));
        credits.forEach(credit -> getChildren().add(Cards.words(credit, "muted")));
    }
}
