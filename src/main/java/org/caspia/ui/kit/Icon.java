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
    /** Back to before. */
    UNDO("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4"),
    /** Forward again. */
    REDO("M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4"),
    /** Two ends change places. */
    SWAP("M8 4v15M8 19l-3-3M8 19l3-3M16 20V5M16 5l-3 3M16 5l3 3"),
    /** Pick a point. */
    TARGET("M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM12 3v5M12 16v5M3 12h5M16 12h5"),
    /** A train. */
    TRAIN(
            "M8 4h8a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM6 11h12M9.5 14h.01M14.5 14h.01M9 17l-2 3M15 17l2 3"),
    /** A ship. */
    SHIP("M3.5 14h17L18 19H6ZM7 14V9h10v5M12 9V5"),
    /** A truck. */
    TRUCK("M3 7h11v9H3ZM14 10h4l3 3v3h-7M7 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM17 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z"),
    /** A border point, as on the map. */
    BORDER("M12 4l8 8-8 8-8-8Z"),
    /** From one vehicle to another. */
    TRANSFER("M4 9h15M15 5l4 4-4 4M20 16H5M9 12l-4 4 4 4"),
    /** Rails of two gauges. */
    GAUGE("M8 4v16M16 4v16M4 8h16M4 16h16"),
    /** A clock: waiting. */
    CLOCK("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3 2"),
    /** Bars: comparison. */
    CHART("M4 4v16h16M9 16v-4M13 16V8M17 16v-6"),
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
