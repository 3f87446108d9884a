package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.List;
import org.caspia.render.PxPoint;
import org.caspia.render.scene.Scene;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;

/** Sets the events of a country or a region one below the other, each with its date to the right, where they cover little of the corridor. */
final class EventList {
    private static final int IN_COLUMN = 7;
    private static final double GAP_PX = 4;
    private static final double COLUMN_GAP_PX = 12;
    private static final double[] ASIDE_PX = {0, -12, 12, -24, 24, -44, 44, -64};
    private static final double[] BELOW_PX = {0, 16, -16, 32, -32, 48, -48, 60};
    /** How far the nearest mark, or the middle of the list, is off where it counts as much as covering a piece of the corridor. */
    private static final double FAR_PX = 14;

    private static final double VERY_FAR_PX = 60;

    private static final double LEADER_FROM_PX = 6;
    private static final double UNSEEN_COST = 40;

    private final Scene scene;
    private final double radiusPx;
    private final List<Lettering> dates;
    private final double rowPx;
    private final double columnPx;
    private final Box box;

    /**
     * Finds the place of a list.
     *
     * @param at the middle of the country or region
     * @param dates what stands beside each mark
     */
    EventList(Scene scene, double radiusPx, PxPoint at, List<Lettering> dates) {
        this.scene = scene;
        this.radiusPx = radiusPx;
        this.dates = dates;
        this.rowPx = Math.max(2.2 * radiusPx, dates.get(0).style().sizePx() * 1.45);
        double text = dates.stream().mapToDouble(Lettering::widthPx).max().orElse(0);
        this.columnPx = 2 * radiusPx + GAP_PX + text + COLUMN_GAP_PX;
        int columns = (dates.size() + IN_COLUMN - 1) / IN_COLUMN;
        int rows = (dates.size() + columns - 1) / columns;
        double width = columns * columnPx - COLUMN_GAP_PX;
        double height = rows * rowPx;
        double left = at.xPx() - radiusPx;
        this.box = best(new Box(left, at.yPx() - height / 2, left + width, at.yPx() + height / 2));
    }

    /** The box whose marks stand nearest to the point, weighed against what it covers; first tried with the marks about the point. */
    private Box best(Box first) {
        Box best = first;
        double least = Double.POSITIVE_INFINITY;
        for (double aside : ASIDE_PX) {
            for (double below : BELOW_PX) {
                Box there = new Box(
                        first.left() + aside, first.top() + below, first.right() + aside, first.bottom() + below);
                double off = Math.max(0, Math.abs(below) - (first.bottom() - first.top()) / 2);
                double cost = Math.hypot(aside, off) / FAR_PX + Math.abs(below) / VERY_FAR_PX;
                cost += scene.avoided().stream().filter(there::overlaps).count();
                cost += 4 * scene.blocked().stream().filter(there::overlaps).count();
                cost += isSeen(there) ? 0 : UNSEEN_COST;
                if (cost < least) {
                    least = cost;
                    best = there;
                }
            }
        }
        return best;
    }

    private boolean isSeen(Box there) {
        return scene.isInSight(there.left(), there.top(), 0) && scene.isInSight(there.right(), there.bottom(), 0);
    }

    /** What the list covers. */
    Box box() {
        return box;
    }

    /** The middle of each mark. */
    List<PxPoint> marks() {
        int columns = (dates.size() + IN_COLUMN - 1) / IN_COLUMN;
        int rows = (dates.size() + columns - 1) / columns;
        List<PxPoint> marks = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            int column = i / rows;
            marks.add(new PxPoint(box.left() + column * columnPx + radiusPx, box.top() + (i % rows + 0.5) * rowPx));
        }
        return marks;
    }

    /** Tells whether the list stands aside from the point that it is for, so that a line must lead there. */
    boolean isAside(PxPoint at) {
        return at.xPx() < box.left() - LEADER_FROM_PX
                || at.xPx() > box.right() + LEADER_FROM_PX
                || at.yPx() < box.top() - LEADER_FROM_PX
                || at.yPx() > box.bottom() + LEADER_FROM_PX;
    }

    /** The point of the list's edge where a line from a point outside comes in. */
    PxPoint nearest(PxPoint at) {
        return new PxPoint(
                Math.max(box.left(), Math.min(box.right(), at.xPx())),
                Math.max(box.top(), Math.min(box.bottom(), at.yPx())));
    }

    /** Where the date beside a mark begins. */
    double textLeft(PxPoint mark) {
        return mark.xPx() + radiusPx + GAP_PX;
    }
}
