package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** One end of the stretch of time shown: dragged with the mouse, moved with the arrow keys by a month, with Shift by a year. */
final class TimeHandle extends Region {
    private static final double WIDTH_PX = 9;
    private final String name;

    /**
     * How the handle is to move.
     *
     * @param months by so many months, 0 to follow the mouse
     * @param sceneXPx where the mouse is
     */
    record Move(int months, double sceneXPx) {}

    TimeHandle(String name, Consumer<Move> onMove) {
        this.name = name;
        getStyleClass().add("time-handle");
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            onMove.accept(new Move(0, event.getSceneX()));
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int step = event.isShiftDown() ? 12 : 1;
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                onMove.accept(new Move(event.getCode() == KeyCode.LEFT ? -step : step, 0));
                event.consume();
            }
        });
    }

    void place(double xPx, double heightPx, LocalDate day) {
        resizeRelocate(Math.rint(xPx - WIDTH_PX / 2), 0, WIDTH_PX, heightPx);
        setAccessibleText(name + ": " + day);
    }
}
