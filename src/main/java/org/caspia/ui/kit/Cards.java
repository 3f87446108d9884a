package org.caspia.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pieces that panels and cards are made of. */
public final class Cards {
    private Cards() {}

    /**
     * Returns the head of a card: its title and a way to close it.
     *
     * @param title what the card is about
     * @param close closes it
     * @return the head
     */
    public static HBox head(String title, Runnable close) {
        Label label = new Label(title);
        label.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, label, gap, Buttons.icon(Icon.CLOSE, "Close", "Esc", close));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /**
     * Returns a small heading within a panel.
     *
     * @param text its words
     * @return the label
     */
    public static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-title");
        return label;
    }

    /**
     * Returns running text that wraps.
     *
     * @param text its words
     * @param styleClass how it looks, for instance {@code muted}
     * @return the label
     */
    public static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /**
     * Returns a fact: its name above its value.
     *
     * @param name what it is
     * @param value what is known
     * @return the two, one above the other
     */
    public static VBox fact(String name, String value) {
        VBox box = new VBox(1, words(name, "fact-name"), words(value, "fact-value"));
        box.setFocusTraversable(false);
        return box;
    }

    /**
     * Returns nodes one above the other with the panels' spacing.
     *
     * @param nodes what to stack
     * @return the stack
     */
    public static VBox stack(Node... nodes) {
        VBox box = new VBox(10, nodes);
        box.getStyleClass().add("panel-stack");
        box.setFillWidth(true);
        return box;
    }
}
