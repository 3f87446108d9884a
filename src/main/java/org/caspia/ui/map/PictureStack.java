package org.caspia.ui.map;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.caspia.geo.LonLat;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The pictures on the screen, one above the other: a coarse wide one, the crisp one, the furniture. Moving them to a new view is one affine
 * map each and costs no time to speak of. JavaFX thread.
 */
final class PictureStack extends Pane {
    private final Shown backdrop = new Shown();
    private final Shown crisp = new Shown();
    private final ImageView furniture = new ImageView();
    private final Rectangle window = new Rectangle();

    private static final class Shown {
        private final ImageView view = new ImageView();
        private final Affine place = new Affine();
        private @Nullable Picture picture;

        Shown() {
            view.getTransforms().add(place);
            view.setVisible(false);
        }

        void show(Picture newPicture, Viewport current) {
            picture = newPicture;
            newPicture.touch();
            view.setImage(newPicture.image());
            view.setVisible(true);
            moveTo(current);
        }

        void moveTo(Viewport current) {
            Picture shown = picture;
            if (shown != null) {
                placeOf(shown, current).ifPresent(place::setToTransform);
            }
        }
    }

    PictureStack() {
        getChildren().addAll(backdrop.view, crisp.view, furniture);
        setClip(window);
        setMouseTransparent(true);
        getStyleClass().add("map-pictures");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }

    void showCrisp(Picture picture, Viewport current) {
        crisp.show(picture, current);
    }

    void showBackdrop(Picture picture, Viewport current) {
        backdrop.show(picture, current);
    }

    void showFurniture(Picture picture) {
        picture.touch();
        furniture.setImage(picture.image());
        furniture
                .getTransforms()
                .setAll(new Affine(1 / picture.pixelDensity(), 0, 0, 0, 1 / picture.pixelDensity(), 0));
    }

    void moveTo(Viewport current) {
        crisp.moveTo(current);
        backdrop.moveTo(current);
    }

    /** Tells whether the coarse picture reaches well beyond a view. */
    boolean backdropCovers(Viewport current) {
        Picture shown = backdrop.picture;
        if (shown == null || !shown.viewport().projection().equals(current.projection())) {
            return false;
        }
        Viewport wide = shown.viewport();
        double spareXM = (wide.widthPx() * wide.metresPerPx() - current.widthPx() * current.metresPerPx()) / 2;
        double spareYM = (wide.heightPx() * wide.metresPerPx() - current.heightPx() * current.metresPerPx()) / 2;
        return Math.abs(wide.centerXM() - current.centerXM()) < spareXM / 2
                && Math.abs(wide.centerYM() - current.centerYM()) < spareYM / 2
                && spareXM < 8 * current.widthPx() * current.metresPerPx();
    }

    /** Where the pixels of a picture lie in the window when the map is seen through a viewport. */
    private static Optional<Affine> placeOf(Picture picture, Viewport now) {
        Viewport then = picture.viewport();
        double density = picture.pixelDensity();
        if (!then.projection().equals(now.projection())) {
            return similar(then, now, density);
        }
        double zoom = then.metresPerPx() / now.metresPerPx();
        double leftPx = (then.centerXM() - now.centerXM()) / now.metresPerPx()
                + now.widthPx() / 2.0
                - zoom * then.widthPx() / 2.0;
        double topPx = (now.centerYM() - then.centerYM()) / now.metresPerPx()
                + now.heightPx() / 2.0
                - zoom * then.heightPx() / 2.0;
        if (Math.abs(zoom - 1) < 1e-9) {
            // Whole device pixels: a picture between two pixels would be blurred and slow to draw.
            leftPx = Math.rint(leftPx * density) / density;
            topPx = Math.rint(topPx * density) / density;
        }
        return Optional.of(new Affine(zoom / density, 0, leftPx, 0, zoom / density, topPx));
    }

    /** Between two projections: turned, scaled and moved so that the middle of the window and a place beside it agree. */
    private static Optional<Affine> similar(Viewport then, Viewport now, double density) {
        double stepPx = Math.min(now.widthPx(), now.heightPx()) / 4.0;
        Optional<LonLat> middle = now.findLonLat(now.widthPx() / 2.0, now.heightPx() / 2.0);
        Optional<LonLat> beside = now.findLonLat(now.widthPx() / 2.0 + stepPx, now.heightPx() / 2.0);
        Optional<PxPoint> a = middle.flatMap(then::findPx);
        Optional<PxPoint> b = beside.flatMap(then::findPx);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        double dx = b.get().xPx() - a.get().xPx();
        double dy = b.get().yPx() - a.get().yPx();
        double square = dx * dx + dy * dy;
        if (!(square > 1e-6)) {
            return Optional.empty();
        }
        double cos = stepPx * dx / square;
        double sin = -stepPx * dy / square;
        double x0 = a.get().xPx();
        double y0 = a.get().yPx();
        double leftPx = now.widthPx() / 2.0 - (cos * x0 - sin * y0);
        double topPx = now.heightPx() / 2.0 - (sin * x0 + cos * y0);
        return Optional.of(new Affine(cos / density, -sin / density, leftPx, sin / density, cos / density, topPx));
    }
}
