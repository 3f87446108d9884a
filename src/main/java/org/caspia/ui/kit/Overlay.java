package org.caspia.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Where cards lie over the window: one at a time, closed by Esc or by a click beside it, the focus going back to where it was. It takes the
 * place of separate dialog windows, so that every dialog has the window's theme and density.
 */
public final class Overlay extends StackPane {
    private static final PseudoClass CLEAR = PseudoClass.getPseudoClass("clear");
    private @Nullable Region card;
    private @Nullable Node focusBefore;

    /** How much of the window is seen beside a card. */
    public enum Veil {
        /** The window steps back. */
        DIMMED,
        /** The window is seen as it is, because the card changes it. */
        CLEAR
    }

    /** Makes an empty overlay that lets everything through. */
    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /**
     * Lays a card over the window and gives it the focus.
     *
     * @param newCard the card
     * @param place where in the window
     * @param veil how much of the window is seen beside it
     */
    public void open(Region newCard, Pos place, Veil veil) {
        close();
        pseudoClassStateChanged(CLEAR, veil == Veil.CLEAR);
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        card = newCard;
        newCard.getStyleClass().add("card");
        setAlignment(newCard, place);
        getChildren().setAll(newCard);
        setVisible(true);
        newCard.requestFocus();
    }

    /** Takes the card away, if there is one. */
    public void close() {
        if (card == null) {
            return;
        }
        card = null;
        getChildren().clear();
        setVisible(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /**
     * Returns the card that lies over the window.
     *
     * @return the card, or nothing
     */
    public Optional<Region> findCard() {
        return Optional.ofNullable(card);
    }
}
