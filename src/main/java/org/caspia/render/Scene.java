package org.caspia.render;

import java.util.ArrayList;
import java.util.List;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;

/** What the layers put together for one frame: steps of painting below and above the names, names, and boxes that names keep clear of. */
final class Scene {
    private final Viewport viewport;
    private final MapOptions options;
    private final ViewScale scale;
    private final Look look;
    private final FontBook fonts;
    private final List<Drawing> below = new ArrayList<>();
    private final List<Drawing> above = new ArrayList<>();
    private final List<Candidate> names = new ArrayList<>();
    private final List<Box> blocked = new ArrayList<>();
    private final List<Box> avoided = new ArrayList<>();

    Scene(Viewport viewport, MapOptions options, FontBook fonts) {
        this.viewport = viewport;
        this.options = options;
        this.scale = ViewScale.of(viewport, options.pixelDensity());
        this.look = Look.of(options.theme());
        this.fonts = fonts;
    }

    Viewport viewport() {
        return viewport;
    }

    MapOptions options() {
        return options;
    }

    ViewScale scale() {
        return scale;
    }

    Look look() {
        return look;
    }

    FontBook fonts() {
        return fonts;
    }

    List<Drawing> below() {
        return below;
    }

    List<Drawing> above() {
        return above;
    }

    List<Candidate> names() {
        return names;
    }

    List<Box> blocked() {
        return blocked;
    }

    /** What names cover only if they find no other place. */
    List<Box> avoided() {
        return avoided;
    }

    boolean isInSight(double xPx, double yPx, double marginPx) {
        return xPx >= -marginPx
                && yPx >= -marginPx
                && xPx <= viewport.widthPx() + marginPx
                && yPx <= viewport.heightPx() + marginPx;
    }
}
