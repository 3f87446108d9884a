package org.caspia.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.render.Viewport;

/** The views the user has rested at, and which of them is shown. */
final class ViewHistory {
    private static final int LONGEST = 100;
    private final List<Viewport> views = new ArrayList<>();
    private int index = -1;

    /** The map rests at a view: it becomes the newest one, unless it is the one shown already. */
    void restAt(Viewport view) {
        if (index >= 0 && same(views.get(index), view)) {
            return;
        }
        views.subList(index + 1, views.size()).clear();
        views.add(view);
        if (views.size() > LONGEST) {
            views.remove(0);
        }
        index = views.size() - 1;
    }

    Optional<Viewport> back() {
        return index > 0 ? Optional.of(views.get(--index)) : Optional.empty();
    }

    Optional<Viewport> forward() {
        return index + 1 < views.size() ? Optional.of(views.get(++index)) : Optional.empty();
    }

    private static boolean same(Viewport a, Viewport b) {
        double closeM = a.metresPerPx();
        return a.projection().equals(b.projection())
                && Math.abs(a.centerXM() - b.centerXM()) < closeM
                && Math.abs(a.centerYM() - b.centerYM()) < closeM
                && Math.abs(a.metresPerPx() / b.metresPerPx() - 1) < 1e-3;
    }
}
