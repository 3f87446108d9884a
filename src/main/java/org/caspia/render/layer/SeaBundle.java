package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;

/**
 * Draws sea legs between the same shores as one line that forks before its ports: a line for each would cover the sea, and ships do not sail
 * side by side either.
 */
final class SeaBundle {
    /** The largest share of a leg over which it leaves its bundle. */
    private static final double FORK = 0.22;

    /** The length over which it does, against the distance between ports. */
    private static final double FORK_TO_NEAR = 2.2;

    private static final int FORK_STEPS = 14;

    private final double nearM;
    private final List<MapPart> stems = new ArrayList<>();

    /**
     * Starts without legs.
     *
     * @param nearM ports nearer to one another than this share a bundle
     */
    SeaBundle(double nearM) {
        this.nearM = nearM;
    }

    /** Takes up a leg and returns what is drawn in its place: itself, or the ends by which it leaves the leg that came before. */
    List<MapShape> add(MapShape leg) {
        if (leg.parts().size() != 1) {
            return List.of(leg);
        }
        MapPart own = leg.parts().get(0);
        for (MapPart stem : stems) {
            boolean along = near(own, 0, stem, 0) && near(own, 1, stem, 1);
            if (along || near(own, 0, stem, 1) && near(own, 1, stem, 0)) {
                List<MapShape> forks = new ArrayList<>();
                fork(own, stem, 0, along).ifPresent(forks::add);
                fork(own, stem, 1, along).ifPresent(forks::add);
                return forks;
            }
        }
        stems.add(own);
        return List.of(leg);
    }

    private boolean near(MapPart a, double shareA, MapPart b, double shareB) {
        return distance(at(a, shareA), at(b, shareB)) < nearM;
    }

    /** The last stretch of a leg to the port at one of its ends, out of the stem. */
    private Optional<MapShape> fork(MapPart own, MapPart stem, double end, boolean along) {
        double stemEnd = along ? end : 1 - end;
        if (distance(at(own, end), at(stem, stemEnd)) < nearM / 15) {
            return Optional.empty();
        }
        double share = Math.min(FORK, FORK_TO_NEAR * nearM / own.runStartM(own.runs()));
        double[] xyM = new double[2 * (FORK_STEPS + 1)];
        for (int i = 0; i <= FORK_STEPS; i++) {
            double part = (double) i / FORK_STEPS;
            double[] a = at(own, Math.abs(end - share * part));
            double[] b = at(stem, Math.abs(stemEnd - share * part));
            double ease = part * part * (3 - 2 * part);
            xyM[2 * i] = a[0] + (b[0] - a[0]) * ease;
            xyM[2 * i + 1] = a[1] + (b[1] - a[1]) * ease;
        }
        return Optional.of(MapShape.ofLine(xyM));
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    /** The point at a share of a line's length. */
    private static double[] at(MapPart line, double share) {
        double wanted = line.runStartM(line.runs()) * share;
        double done = 0;
        int last = line.size() - 1;
        for (int i = 1; i <= last; i++) {
            double dx = line.xM(i) - line.xM(i - 1);
            double dy = line.yM(i) - line.yM(i - 1);
            double step = Math.sqrt(dx * dx + dy * dy);
            if (step > 0 && done + step >= wanted) {
                double part = (wanted - done) / step;
                return new double[] {line.xM(i - 1) + dx * part, line.yM(i - 1) + dy * part};
            }
            done += step;
        }
        return new double[] {line.xM(last), line.yM(last)};
    }
}
