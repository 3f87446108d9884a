package org.caspia.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caspia.ui.kit.Buttons;
import org.caspia.ui.kit.Icon;
import org.caspia.ui.kit.MessageBar;
import org.caspia.ui.map.MapView;

/** The map with what lies over it: the buttons to zoom, messages, and the first hint. */
final class MapStack extends StackPane {
    private static final double ROOM_FOR_HINT_PX = 420;

    private final MapView map;

    MapStack(MapView map, MessageBar message) {
        this.map = map;
        getChildren().addAll(map, zoomButtons(), message);
        setAlignment(message, Pos.TOP_CENTER);
        setMinSize(0, 0);
    }

    private VBox zoomButtons() {
        VBox box = new VBox(
                2,
                Buttons.icon(Icon.PLUS, "Zoom in", "+", () -> map.zoomBy(2)),
                Buttons.icon(Icon.MINUS, "Zoom out", "−", () -> map.zoomBy(0.5)),
                Buttons.icon(Icon.HOME, "The whole region", "Home", map::home));
        box.getStyleClass().add("map-buttons");
        box.setCache(true);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_RIGHT);
        return box;
    }

    void addHint(Runnable seen) {
        Hint hint = new Hint(seen);
        setAlignment(hint, Pos.TOP_LEFT);
        hint.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_HINT_PX)); // not under the buttons
        getChildren().add(1, hint); // below messages
    }

    /** Takes the hint away; false if it was gone. */
    boolean closeHint() {
        return getChildren().removeIf(Hint.class::isInstance);
    }
}
