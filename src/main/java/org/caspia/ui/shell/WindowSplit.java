package org.caspia.ui.shell;

import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The map and the column beside it. In a window too narrow for both, one of the two has all of it. */
final class WindowSplit extends SplitPane {
    /** From this width on a window has room for both. */
    static final double NARROW_PX = 640;

    private static final double LEAST_MAP_PX = 240;
    private static final double LEAST_SIDE_PX = 300;

    private final Region map;
    private final Region side;
    /** Whether a wide window shows the column. */
    private boolean open;

    private boolean narrow;
    /** What the column had when it was last seen beside the map. */
    private double sidePx;

    private double keptShare;

    /**
     * Shows the map, and the column beside it if it is open.
     *
     * @param share which part of a wide window is the map's, 0 to 1, until the user changes it
     */
    WindowSplit(Region map, Region side, boolean open, double share) {
        this.map = map;
        this.side = side;
        this.open = open;
        keptShare = share;
        getStyleClass().add("main-split");
        map.setMinWidth(LEAST_MAP_PX);
        side.setMinWidth(LEAST_SIDE_PX);
        setResizableWithParent(side, false);
        getItems().add(map);
        widthProperty().addListener((property, before, now) -> fit(now.doubleValue()));
        if (open) {
            getItems().add(side);
            setDividerPositions(share);
        }
    }

    /** A window that becomes narrow keeps the map; one that becomes wide has the column again as it was. */
    private void fit(double widthPx) {
        boolean isNarrow = widthPx < NARROW_PX;
        if (widthPx > 0 && isNarrow != narrow) {
            if (isNarrow) {
                keepSide();
            }
            narrow = isNarrow;
            arrange(!narrow && open);
        }
    }

    private void keepSide() {
        if (getItems().size() > 1 && side.getWidth() > 0) {
            sidePx = side.getWidth();
            keptShare = getDividerPositions()[0];
        }
    }

    private void arrange(boolean withSide) {
        double share = sidePx > 0 && getWidth() > sidePx ? 1 - sidePx / getWidth() : keptShare;
        if (narrow) {
            getItems().setAll(withSide ? side : map);
        } else if (withSide) {
            getItems().setAll(map, side);
            layout(); // or the next one would take this for a change of width and give the column the least
            setDividerPositions(share);
        } else {
            getItems().setAll(map);
        }
    }

    boolean isSideShown() {
        return getItems().contains(side);
    }

    /** Whether the column is seen, or would be if the window were wide. */
    boolean isSideOpen() {
        return open;
    }

    void showSide(boolean shown) {
        if (shown != isSideShown()) {
            keepSide();
            open = narrow ? open : shown;
            arrange(shown);
        }
    }

    /** Takes away a column that covers the map; one that stands beside it stays. */
    void uncoverMap() {
        if (narrow) {
            showSide(false);
        }
    }

    /** Gives the column at least so much of a wide window. */
    void widenSide(double leastPx) {
        double most = 1 - leastPx / Math.max(leastPx * 2, getWidth());
        if (getItems().size() > 1 && getDividerPositions()[0] > most) {
            setDividerPositions(most);
        }
    }

    /** Returns which part of a wide window is the map's. */
    double share() {
        return getItems().size() > 1 ? getDividerPositions()[0] : keptShare;
    }
}
