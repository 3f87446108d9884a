package org.caspia.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/** Goes through the features of the map with the keyboard, in reading order, with a ring around the one that has the focus. */
final class FeatureFocus extends Pane {
    private static final double RING_PX = 15;
    private static final double ROW_PX = 60;
    private final MapView map;
    private final Circle ring = new Circle(RING_PX);
    private final Label name = new Label();
    private List<MapFeature> all = List.of();
    private @Nullable MapFeature current;

    private record Seen(MapFeature feature, PxPoint at) {}

    FeatureFocus(MapView map) {
        this.map = map;
        setMouseTransparent(true);
        setManaged(false);
        ring.getStyleClass().add("feature-ring");
        name.getStyleClass().add("hover-name");
        getChildren().addAll(ring, name);
        setVisible(false);
    }

    void setFeatures(List<MapFeature> features) {
        all = List.copyOf(features);
        clear();
    }

    /** Goes on to the next feature in view, or back; false at the ends, so that Tab leaves the map. */
    boolean move(int step) {
        List<Seen> seen = listSeen();
        int index = -1;
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).feature().equals(current)) {
                index = i;
            }
        }
        int next = index < 0 ? (step > 0 ? 0 : seen.size() - 1) : index + step;
        if (next < 0 || next >= seen.size()) {
            clear();
            return false;
        }
        current = seen.get(next).feature();
        map.tellFeature(Optional.of(current.title()));
        follow(map.viewport());
        return true;
    }

    boolean choose() {
        MapFeature chosen = current;
        if (chosen == null) {
            return false;
        }
        map.choose(chosen);
        return true;
    }

    boolean clear() {
        boolean had = isShown();
        current = null;
        setVisible(false);
        if (had) {
            map.tellFeature(Optional.empty());
        }
        return had;
    }

    boolean isShown() {
        return current != null;
    }

    void follow(Viewport viewport) {
        MapFeature shown = current;
        Optional<PxPoint> at = shown == null ? Optional.empty() : viewport.findPx(shown.position());
        setVisible(at.isPresent());
        if (shown != null && at.isPresent()) {
            ring.setCenterX(at.get().xPx());
            ring.setCenterY(at.get().yPx());
            name.setText(shown.title());
            name.relocate(
                    Math.rint(at.get().xPx() + RING_PX + 4), Math.rint(at.get().yPx() - 12));
        }
    }

    private List<Seen> listSeen() {
        Viewport viewport = map.viewport();
        return all.stream()
                .flatMap(feature -> viewport.findPx(feature.position()).map(at -> new Seen(feature, at)).stream())
                .filter(seen -> inside(seen.at(), viewport))
                .sorted(Comparator.<Seen>comparingDouble(
                                seen -> Math.floor(seen.at().yPx() / ROW_PX))
                        .thenComparingDouble(seen -> seen.at().xPx()))
                .toList();
    }

    private static boolean inside(PxPoint at, Viewport viewport) {
        return at.xPx() >= 0 && at.yPx() >= 0 && at.xPx() <= viewport.widthPx() && at.yPx() <= viewport.heightPx();
    }
}
