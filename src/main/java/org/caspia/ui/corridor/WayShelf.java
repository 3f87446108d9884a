package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NamedRoute;

/** Ways between any ends that the user has put aside to see them side by side. */
final class WayShelf {
    private final List<NamedRoute> ways = new ArrayList<>();

    List<NamedRoute> list() {
        return List.copyOf(ways);
    }

    /** Puts a way there, or takes it out if it is there. */
    void toggle(NamedRoute way) {
        if (!ways.removeIf(other -> other.legs().equals(way.legs()))) {
            ways.add(way);
        }
    }

    void clear() {
        ways.clear();
    }

    boolean holds(List<Leg> legs) {
        return ways.stream().anyMatch(way -> way.legs().equals(legs));
    }
}
