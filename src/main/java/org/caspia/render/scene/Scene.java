package org.caspia.render.scene;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;

/** What the layers put together for one frame: steps of painting below and above the names, names, and boxes that names keep clear of. */
public final class Scene {
    private final Viewport viewport;
    private final MapOptions options;
    private final ViewScale scale;
    private final Look look;
    private final FontBook fonts;
    private final List<Drawing> base = new ArrayList<>();
    private final List<Drawing> below = new ArrayList<>();
    private final List<Drawing> above = new ArrayList<>();
    private final List<Candidate> names = new ArrayList<>();
    private final List<Box> blocked = new ArrayList<>();
    private final List<Box> avoided = new ArrayList<>();
    private final Set<Drawn> drawn = EnumSet.noneOf(Drawn.class);

    /** What only some views show, and the legend explains where they do. */
    public enum Drawn {
        /** A border that is not recognised by all. */
        DISPUTED_BORDER,
        /** The countries of a region where events took place. */
        EVENT_REGION
    }

    /** Makes an empty scene of a view. */
    public Scene(Viewport viewport, MapOptions options, FontBook fonts) {
        this.viewport = viewport;
        this.options = options;
        this.scale = ViewScale.of(viewport, options.pixelDensity());
        this.look = Look.of(options.theme());
        this.fonts = fonts;
    }

    /** What part of the earth is shown. */
    public Viewport viewport() {
        return viewport;
    }

    /** How it is to look. */
    public MapOptions options() {
        return options;
    }

    /** What the view needs of the base map. */
    public ViewScale scale() {
        return scale;
    }

    /** The theme's colours and style sheets. */
    public Look look() {
        return look;
    }

    /** The shipped typefaces. */
    public FontBook fonts() {
        return fonts;
    }

    /** Steps of painting the base map on land and sea, under all others; its layers add theirs. */
    public List<Drawing> base() {
        return base;
    }

    /** Steps of painting under the names; layers add theirs. */
    public List<Drawing> below() {
        return below;
    }

    /** Steps of painting over the names; layers add theirs. */
    public List<Drawing> above() {
        return above;
    }

    /** Names that ask for a place; layers add theirs. */
    public List<Candidate> names() {
        return names;
    }

    /** What names never cover. */
    public List<Box> blocked() {
        return blocked;
    }

    /** What names cover only if they find no other place. */
    public List<Box> avoided() {
        return avoided;
    }

    /** What of the things that only some views show is in this one; layers add theirs. */
    public Set<Drawn> drawn() {
        return drawn;
    }

    /** Tells whether a point lies in the picture, or no farther outside than a margin. */
    public boolean isInSight(double xPx, double yPx, double marginPx) {
        return xPx >= -marginPx
                && yPx >= -marginPx
                && xPx <= viewport.widthPx() + marginPx
                && yPx <= viewport.heightPx() + marginPx;
    }
}
