package org.caspia.ui.map;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.caspia.render.Viewport;
import org.caspia.ui.map.Blit.Area;
import org.jspecify.annotations.Nullable;

/**
 * The pictures on the screen, one above the other: a coarse wide one, the crisp one, the furniture. Once a pulse they are laid together into
 * one image of the window's own pixels, because that is what JavaFX shows quickest: its software pipeline takes six times as long for an
 * image that it has to enlarge. Two sheets take turns, since one is still being shown while the next is laid. JavaFX thread.
 */
final class PictureStack extends Region {
    /** Sheets grow in steps, so that not every pixel of a window being resized needs new ones. */
    private static final int STEP_PX = 128;

    private final ImageView view = new ImageView();
    private final Scale density = new Scale();
    private final Rectangle window = new Rectangle();
    private final Sheet[] sheets = new Sheet[2];
    private int turn;
    private @Nullable Picture backdrop;
    private @Nullable Picture crisp;
    /** The crisp picture of before, seen where the new one, painted for where the map is going to, does not reach. */
    private @Nullable Picture before;

    private @Nullable Picture furniture;
    private boolean outdated;
    private Viewport now;

    PictureStack(Viewport start) {
        now = start;
        view.getTransforms().add(density);
        getChildren().add(view);
        setClip(window);
        setMouseTransparent(true);
        setManaged(false); // laying it out again concerns nobody else
        getStyleClass().add("map-pictures");
    }

    void showCrisp(Picture picture) {
        before = outdated ? null : crisp;
        outdated = false;
        crisp = picture;
        requestLayout();
    }

    /** What is to be seen has changed: the next crisp picture is not to be seen beside those of before. */
    void outdated() {
        outdated = true;
        before = null;
    }

    void showBackdrop(Picture picture) {
        backdrop = picture;
        requestLayout();
    }

    void showFurniture(Picture picture) {
        furniture = picture;
        requestLayout();
    }

    void moveTo(Viewport current) {
        now = current;
        requestLayout();
    }

    /** Tells whether the coarse picture reaches well beyond a view. */
    boolean backdropCovers(Viewport current) {
        Picture shown = backdrop;
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

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        Picture middle = crisp;
        if (middle == null) {
            return;
        }
        double scale = middle.pixelDensity();
        density.setX(1 / scale);
        density.setY(1 / scale);
        int widthPx = (int) Math.ceil(getWidth() * scale);
        int heightPx = (int) Math.ceil(getHeight() * scale);
        if (widthPx > 0 && heightPx > 0) {
            Sheet sheet = nextSheet(widthPx, heightPx);
            layTogether(middle, sheet.target(), new Area(0, 0, widthPx, heightPx));
            view.setImage(sheet.changed());
        }
    }

    private Sheet nextSheet(int widthPx, int heightPx) {
        turn = 1 - turn;
        Sheet sheet = sheets[turn];
        int wide = (widthPx + STEP_PX - 1) / STEP_PX * STEP_PX;
        int high = (heightPx + STEP_PX - 1) / STEP_PX * STEP_PX;
        if (sheet == null || sheet.target().widthPx() != wide || sheet.target().heightPx() != high) {
            sheet = new Sheet(wide, high);
            sheets[turn] = sheet;
        }
        return sheet;
    }

    private void layTogether(Picture middle, PixelTarget screen, Area all) {
        double scale = middle.pixelDensity();
        Optional<Placement> place = Placement.of(middle, now, scale);
        Area covered = place.filter(Placement::isUpright)
                .map(upright -> Blit.covered(middle.target(), upright, all))
                .orElse(new Area(0, 0, 0, 0));
        layBelow(screen, new Area(0, 0, all.right(), covered.top()), scale);
        layBelow(screen, new Area(0, covered.bottom(), all.right(), all.bottom()), scale);
        layBelow(screen, new Area(0, covered.top(), covered.left(), covered.bottom()), scale);
        layBelow(screen, new Area(covered.right(), covered.top(), all.right(), covered.bottom()), scale);
        place.ifPresent(where -> Blit.draw(middle.target(), where, screen, all));
        if (furniture != null) {
            Blit.cover(furniture.target(), screen, all);
        }
    }

    private void layBelow(PixelTarget screen, Area part, double scale) {
        if (part.isEmpty()) {
            return;
        }
        Blit.clear(screen, part);
        lay(backdrop, screen, part, scale);
        lay(before, screen, part, scale);
    }

    private void lay(@Nullable Picture picture, PixelTarget screen, Area part, double scale) {
        if (picture != null) {
            Placement.of(picture, now, scale).ifPresent(where -> Blit.draw(picture.target(), where, screen, part));
        }
    }
}
