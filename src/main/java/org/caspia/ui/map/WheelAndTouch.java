package org.caspia.ui.map;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Wheels, trackpads and fingers: a wheel's notch zooms in a short glide about the cursor, a trackpad's small steps zoom at once, two
 * fingers on a touch screen pan and pinch.
 */
final class WheelAndTouch {
    private static final double NOTCH_PX = 25;
    private static final double NOTCH_ZOOM = Math.sqrt(2);
    private static final double FINE_ZOOM = Math.pow(2, 0.125);
    private static final double PX_PER_DOUBLING = 240;
    private static final double NOTCH_DELTA_PX = 40;
    private static final double MOST_NOTCHES = 4;
    private final MapView map;

    WheelAndTouch(MapView map) {
        this.map = map;
        map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        map.addEventHandler(ZoomEvent.ZOOM_STARTED, event -> map.gestureBegins());
        map.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void scrolled(ScrollEvent event) {
        event.consume();
        if (event.isDirect() || event.getTouchCount() > 1) {
            map.input(camera -> camera.panBy(event.getDeltaX(), event.getDeltaY()));
            return;
        }
        // With Shift held JavaFX turns the wheel sideways.
        double deltaPx = event.getDeltaY() != 0 ? event.getDeltaY() : event.isShiftDown() ? event.getDeltaX() : 0;
        if (deltaPx == 0) {
            return;
        }
        if (Math.abs(deltaPx) >= NOTCH_PX && !event.isInertia()) {
            double notches = Math.max(-MOST_NOTCHES, Math.min(MOST_NOTCHES, deltaPx / NOTCH_DELTA_PX));
            double factor = Math.pow(event.isControlDown() ? FINE_ZOOM : NOTCH_ZOOM, notches);
            map.input(camera -> camera.glideZoom(event.getX(), event.getY(), factor));
        } else {
            double finer = event.isControlDown() ? 4 : 1;
            double factor = Math.pow(2, deltaPx / (PX_PER_DOUBLING * finer));
            map.input(camera -> camera.zoomAbout(event.getX(), event.getY(), factor));
        }
    }

    private void pinched(ZoomEvent event) {
        event.consume();
        double factor = event.getZoomFactor();
        if (factor > 0 && !Double.isInfinite(factor)) {
            map.input(camera -> camera.zoomAbout(event.getX(), event.getY(), factor));
        }
    }
}
