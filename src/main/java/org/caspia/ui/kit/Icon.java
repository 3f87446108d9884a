package org.caspia.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The line icons of the window, drawn on a grid of 24 by 24 and coloured by the style sheet. */
public enum Icon {
    /** A folder: open an article. */
    OPEN("M3 7a2 2 0 0 1 2-2h4l2 3h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2Z"),
    /** An arrow out of a tray: export. */
    EXPORT("M12 15V4M8 8l4-4 4 4M4 14v4a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-4"),
    /** Stacked sheets: layers and look. */
    LAYERS("M12 3 3 8l9 5 9-5ZM3 12.5l9 5 9-5M3 17l9 5 9-5"),
    /** A house: home view. */
    HOME("M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6"),
    /** Zoom in. */
    PLUS("M12 5v14M5 12h14"),
    /** Zoom out. */
    MINUS("M5 12h14"),
    /** Back, previous. */
    LEFT("M15 5l-7 7 7 7"),
    /** Forward, next. */
    RIGHT("M9 5l7 7-7 7"),
    /** Search and commands. */
    SEARCH("M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5"),
    /** Close. */
    CLOSE("M6 6l12 12M18 6 6 18"),
    /** Start the clock. */
    PLAY("M8 5v14l11-7Z"),
    /** Stop the clock. */
    PAUSE("M9 5v14M15 5v14"),
    /** A question mark: help. */
    HELP("M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9M12 17.2v.3M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z"),
    /** An open book: the article. */
    ARTICLE("M12 6c-2-1.5-4.5-2-8-2v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4c-3.5 0-6 .5-8 2ZM12 6v14"),
    /** A pin: a place. */
    PLACE("M12 21c4.5-5 7-8.3 7-11.5A7 7 0 0 0 5 9.5C5 12.7 7.5 16 12 21ZM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z"),
    /** A sheet of a calendar: an event. */
    EVENT("M5 6h14v14H5ZM5 10h14M9 3v5M15 3v5"),
    /** A way between two ends: the corridor. */
    ROUTE(
            "M6 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM18 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 19h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7"),
    /** A warning. */
    WARNING("M12 4 2.5 20h19ZM12 10v4.5M12 17v.3"),
    /** Tick. */
    CHECK("M5 12.5l4.5 4.5L19 7.5"),
    /** Three dots: more. */
    MORE("M5 12h.01M12 12h.01M19 12h.01");

    private static final double GRID = 24;
    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /**
     * Returns a new node that shows the icon.
     *
     * @param sizePx width and height in logical pixels
     * @return the node, with the style class {@code icon}
     */
    public Node node(double sizePx) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("icon-line");
        double scale = sizePx / GRID;
        shape.getTransforms().add(new javafx.scene.transform.Scale(scale, scale));
        // The path keeps its place on the grid, so that strokes of different icons line up.
        javafx.scene.layout.Pane grid = new javafx.scene.layout.Pane(shape);
        grid.setMinSize(sizePx, sizePx);
        grid.setMaxSize(sizePx, sizePx);
        StackPane box = new StackPane(grid);
        box.setMinSize(sizePx, sizePx);
        box.setMaxSize(sizePx, sizePx);
        box.getStyleClass().add("icon");
        box.setMouseTransparent(true);
        return box;
    }
}
