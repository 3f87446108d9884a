package org.caspia.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.caspia.render.Hit;

/** What is under the pointer: its position for the status bar and, after a moment of rest, the name of what lies there. */
final class Pointer {
    private static final Duration REST = Duration.millis(70);
    private static final double GAP_PX = 16;
    private final MapView map;
    private final MouseGestures mouse;
    private final Label name = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private double xPx;
    private double yPx;
    private boolean inside;

    Pointer(MapView map, MouseGestures mouse) {
        this.map = map;
        this.mouse = mouse;
        name.getStyleClass().add("hover-name");
        name.setId("hover-name");
        name.setMouseTransparent(true);
        name.setManaged(false);
        name.setVisible(false);
        map.addAbove(name);
        rest.setOnFinished(event -> askName());
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
    }

    /** The map moved below the pointer. */
    void moved() {
        if (inside) {
            hide();
            rest.playFromStart();
            tellPosition();
        }
    }

    private void moved(MouseEvent event) {
        inside = true;
        xPx = event.getX();
        yPx = event.getY();
        tellPosition();
        if (name.isVisible()) {
            place();
        }
        rest.playFromStart();
    }

    private void left() {
        inside = false;
        rest.stop();
        hide();
        map.pointerAt(Optional.empty());
    }

    private void tellPosition() {
        map.pointerAt(map.viewport().findLonLat(xPx, yPx));
    }

    private void askName() {
        if (!mouse.isDragging() && inside) {
            map.askName(xPx, yPx, this::showName);
        }
    }

    private void showName(Optional<Hit> hit) {
        if (mouse.isDragging() || !inside || hit.isEmpty() || hit.get().title().isEmpty()) {
            hide();
            return;
        }
        name.setText(hit.get().title());
        name.setVisible(true);
        name.toFront();
        name.autosize();
        place();
        map.setCursor(Cursor.HAND);
    }

    private void place() {
        double left =
                xPx + GAP_PX + name.getWidth() > map.getWidth() ? xPx - GAP_PX / 2 - name.getWidth() : xPx + GAP_PX;
        double top =
                yPx + GAP_PX + name.getHeight() > map.getHeight() ? yPx - GAP_PX / 2 - name.getHeight() : yPx + GAP_PX;
        name.relocate(Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)));
    }

    private void hide() {
        name.setVisible(false);
        if (!mouse.isDragging()) {
            map.setCursor(Cursor.DEFAULT);
        }
    }
}
