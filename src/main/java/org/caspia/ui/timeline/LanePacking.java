package org.caspia.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caspia.event.DatedEvent;

/** Puts the events into lanes so that bars do not cover each other; the name stands beside a bar where there is room. */
final class LanePacking {
    private static final double NARROWEST_PX = 9;
    private static final double GAP_PX = 7;

    private LanePacking() {}

    /**
     * An event in its place.
     *
     * @param event the event
     * @param span its stretch of time
     * @param leftPx where its bar begins
     * @param barPx how wide the bar is
     * @param lane in which lane, 0 at the top
     * @param named whether its name stands beside it
     */
    record Placed(DatedEvent event, TimeSpan span, double leftPx, double barPx, int lane, boolean named) {}

    /** How wide the name of an event would be. */
    interface NameWidth {
        double of(DatedEvent event);
    }

    static List<Placed> pack(List<DatedEvent> events, TimeScale scale, double widthPx, int lanes, NameWidth names) {
        double[] ends = new double[lanes];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<DatedEvent> ordered = events.stream()
                .filter(event -> event.date().isPresent())
                .sorted(Comparator.comparing(
                        event -> TimeSpan.of(event).orElseThrow().from()))
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (DatedEvent event : ordered) {
            TimeSpan span = TimeSpan.of(event).orElseThrow();
            double left = scale.at(span.from()) * widthPx;
            double bar = Math.max(NARROWEST_PX, (scale.at(span.to().plusDays(1)) - scale.at(span.from())) * widthPx);
            left = Math.max(0, Math.min(left, widthPx - bar));
            double withName = left + bar + 4 + names.of(event);
            int lane = withName <= widthPx ? firstFree(ends, left) : -1;
            boolean named = lane >= 0;
            lane = named ? lane : leastFull(ends);
            ends[lane] = Math.max(ends[lane], (named ? withName : left + bar) + GAP_PX);
            placed.add(new Placed(event, span, left, bar, lane, named));
        }
        return placed;
    }

    private static int firstFree(double[] ends, double left) {
        for (int lane = 0; lane < ends.length; lane++) {
            if (ends[lane] <= left) {
                return lane;
            }
        }
        return -1;
    }

    private static int leastFull(double[] ends) {
        int best = 0;
        for (int lane = 1; lane < ends.length; lane++) {
            if (ends[lane] < ends[best]) {
                best = lane;
            }
        }
        return best;
    }
}
