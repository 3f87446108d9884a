package org.caspia.ui.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.caspia.render.PxBox;

/**
 * What the mouse does on the map: drag to pan (left button, middle button, or left with the space bar), Shift and drag for a box, click,
 * double click. A finger on a touch screen comes here as a mouse too.
 */
final class MouseGestures {
    private static final double THRESHOLD_PX = 4;
    private static final double DOUBLE_CLICK_ZOOM = 2;
    private final MapView map;
    private final Rectangle box = new Rectangle();
    private Mode mode = Mode.NONE;
    private double pressXPx;
    private double pressYPx;
    private double lastXPx;
    private double lastYPx;
    private boolean spaceHeld;

    private enum Mode {
        NONE,
        PRESSED,
        PAN,
        BOX_PRESSED,
        BOX
    }

    MouseGestures(MapView map) {
        this.map = map;
        box.getStyleClass().add("zoom-box");
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setVisible(false);
        map.addAbove(box);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void spaceHeld(boolean held) {
        spaceHeld = held;
        map.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    boolean isDragging() {
        return mode == Mode.PAN || mode == Mode.BOX;
    }

    /**
     * Gives a drag up.
     *
     * @return true if there was a box being drawn
     */
    boolean cancel() {
        boolean wasBox = mode == Mode.BOX || mode == Mode.BOX_PRESSED;
        if (wasBox) {
            mode = Mode.NONE;
            box.setVisible(false);
        }
        return wasBox;
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        map.gestureBegins();
        pressXPx = lastXPx = event.getX();
        pressYPx = lastYPx = event.getY();
        if (event.getButton() == MouseButton.MIDDLE) {
            mode = Mode.PRESSED;
        } else if (event.getButton() == MouseButton.PRIMARY) {
            mode = event.isShiftDown() && !spaceHeld ? Mode.BOX_PRESSED : Mode.PRESSED;
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        boolean far = Math.hypot(event.getX() - pressXPx, event.getY() - pressYPx) >= THRESHOLD_PX;
        if (mode == Mode.PRESSED && far) {
            mode = Mode.PAN;
            map.setCursor(Cursor.CLOSED_HAND);
        } else if (mode == Mode.BOX_PRESSED && far) {
            mode = Mode.BOX;
        }
        if (mode == Mode.PAN) {
            double dxPx = event.getX() - lastXPx;
            double dyPx = event.getY() - lastYPx;
            lastXPx = event.getX();
            lastYPx = event.getY();
            map.input(camera -> camera.panBy(dxPx, dyPx));
        } else if (mode == Mode.BOX) {
            drawBox(event.getX(), event.getY());
        }
        event.consume();
    }

    private void drawBox(double xPx, double yPx) {
        box.setX(Math.min(pressXPx, xPx));
        box.setY(Math.min(pressYPx, yPx));
        box.setWidth(Math.abs(xPx - pressXPx));
        box.setHeight(Math.abs(yPx - pressYPx));
        box.setVisible(true);
        box.toFront();
    }

    private void released(MouseEvent event) {
        if (mode == Mode.BOX) {
            PxBox chosen = new PxBox(box.getX(), box.getY(), box.getX() + box.getWidth(), box.getY() + box.getHeight());
            map.input(camera -> camera.fly(camera.viewport().boxZoomed(chosen).adapted()));
        }
        box.setVisible(false);
        map.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        mode = Mode.NONE;
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY && !movedFar(event)) {
            map.askMenu(event.getX(), event.getY());
            event.consume();
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() && movedFar(event)) {
            return;
        }
        if (event.getClickCount() % 2 == 0) {
            double factor = event.isShiftDown() ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM;
            map.input(camera -> camera.glideZoom(event.getX(), event.getY(), factor));
        } else if (!event.isShiftDown()) {
            map.select(event.getX(), event.getY());
        }
        event.consume();
    }

    private boolean movedFar(MouseEvent event) {
        return Math.hypot(event.getX() - pressXPx, event.getY() - pressYPx) >= THRESHOLD_PX;
    }
}
