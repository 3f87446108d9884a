package org.caspia.ui.kit;

import java.util.Optional;
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
    private @Nullable Region card;
    private @Nullable Node focusBefore;
    private Runnable onClosed = () -> {};

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
     * @param closed run once when it is closed, however that comes about
     */
    public void open(Region newCard, Pos place, Runnable closed) {
        close();
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        card = newCard;
        onClosed = closed;
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
        Runnable closed = onClosed;
        onClosed = () -> {};
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        closed.run();
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
