package org.caspia.ui.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that act while the map has the focus, and only then. */
final class MapKeys {
    private static final double PAN_PX = 110;
    private static final double STEP = 2;
    private final MapView map;
    private final MouseGestures mouse;
    private final FeatureFocus features;

    MapKeys(MapView map, MouseGestures mouse, FeatureFocus features) {
        this.map = map;
        this.mouse = mouse;
        this.features = features;
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        map.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                mouse.spaceHeld(false);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() || event.isShortcutDown()) {
            return;
        }
        if (moves(event) || acts(event)) {
            event.consume();
        }
    }

    private boolean moves(KeyEvent event) {
        double zoom = event.isShiftDown() ? STEP * STEP : STEP;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> pan(PAN_PX, 0);
            case RIGHT, KP_RIGHT -> pan(-PAN_PX, 0);
            case UP, KP_UP -> pan(0, PAN_PX);
            case DOWN, KP_DOWN -> pan(0, -PAN_PX);
            case PLUS, EQUALS, ADD -> zoom(zoom);
            case MINUS, SUBTRACT, UNDERSCORE -> zoom(1 / zoom);
            case PAGE_UP -> zoom(STEP);
            case PAGE_DOWN -> zoom(1 / STEP);
            case HOME -> map.home();
            default -> {
                return movesByCharacter(event, zoom);
            }
        }
        return true;
    }

    /** Keyboards that have plus and minus on other keys still send the character. */
    private boolean movesByCharacter(KeyEvent event, double zoom) {
        switch (event.getText()) {
            case "+", "=" -> zoom(zoom);
            case "-", "_" -> zoom(1 / zoom);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> mouse.spaceHeld(true);
            case TAB -> {
                return features.move(event.isShiftDown() ? -1 : 1);
            }
            case ENTER -> {
                return features.choose();
            }
            case ESCAPE -> {
                return mouse.cancel() || features.clear();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pan(double dxPx, double dyPx) {
        map.gestureBegins();
        map.input(camera -> camera.glidePan(dxPx, dyPx));
    }

    private void zoom(double factor) {
        map.gestureBegins();
        map.input(camera -> camera.glideZoom(map.getWidth() / 2, map.getHeight() / 2, factor));
    }
}
