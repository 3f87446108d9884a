package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.List;
import org.caspia.render.geom.MapShape;

/**
 * Draws the lanes of the sea once: where ships of several legs sail the same way, only the first leg's line is drawn, and the others leave it where
 * their ways part. Dashes laid over dashes would look like a line of another kind.
 */
final class SeaBundle {
    private static final int LOOKS = 160;
    /** Lanes that share no more than so many gaps only cross each other. */
    private static final int CROSSING = 10;

    private final double gapM;
    private final List<SeaLine> lanes = new ArrayList<>();

    /**
     * Starts without legs.
     *
     * @param gapM lines that run closer than this are drawn as one
     */
    SeaBundle(double gapM) {
        this.gapM = gapM;
    }

    /** Takes up a leg and returns what is drawn of it: itself, or the stretches on which it sails alone. */
    List<MapShape> add(MapShape leg) {
        if (leg.parts().size() != 1) {
            return List.of(leg);
        }
        SeaLine own = new SeaLine(leg.parts().get(0));
        List<MapShape> alone = stretchesAlone(own, leg);
        lanes.add(own);
        return alone;
    }

    private List<MapShape> stretchesAlone(SeaLine own, MapShape leg) {
        boolean[] shared = new boolean[LOOKS + 1];
        boolean any = false;
        for (int i = 0; i <= LOOKS; i++) {
            double[] at = own.at(alongM(own, i));
            shared[i] = lanes.stream().anyMatch(lane -> lane.mayBeNear(at, gapM) && lane.distance(at) < gapM);
            any |= shared[i];
        }
        if (!any) {
            return List.of(leg);
        }
        List<MapShape> stretches = new ArrayList<>();
        int from = 0;
        while (from <= LOOKS) {
            int to = endOfRun(shared, from);
            // Where lanes only cross, they go on.
            while (!shared[from] && to <= LOOKS && endOfRun(shared, to) <= LOOKS && isCrossing(own, shared, to)) {
                to = endOfRun(shared, endOfRun(shared, to));
            }
            if (!shared[from]) {
                stretches.add(own.stretch(alongM(own, Math.max(0, from - 1)), alongM(own, Math.min(LOOKS, to))));
            }
            from = to;
        }
        return stretches;
    }

    private static int endOfRun(boolean[] shared, int from) {
        int to = from;
        while (to < shared.length && shared[to] == shared[from]) {
            to++;
        }
        return to;
    }

    private boolean isCrossing(SeaLine own, boolean[] shared, int from) {
        return alongM(own, endOfRun(shared, from)) - alongM(own, from) < CROSSING * gapM;
    }

    private static double alongM(SeaLine own, int look) {
        return own.lengthM() * look / LOOKS;
    }
}
