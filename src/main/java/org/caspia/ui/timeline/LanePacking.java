package org.caspia.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caspia.event.DatedEvent;

/** Puts the events into lanes so that bars do not cover each other; a name stands beside its bar where there is room before the next. */
final class LanePacking {
    private static final double NARROWEST_PX = 9;
    private static final double GAP_PX = 6;
    private static final double LONGEST_NAME_PX = 190;
    private static final double SHORTEST_NAME_PX = 44;

    private LanePacking() {}

    /**
     * An event in its place.
     *
     * @param event the event
     * @param span its stretch of time
     * @param leftPx where its bar begins
     * @param barPx how wide the bar is
     * @param lane in which lane, 0 at the top
     * @param namePx how much room its name has beside it, 0 for none
     */
    record Placed(DatedEvent event, TimeSpan span, double leftPx, double barPx, int lane, double namePx) {
        double rightPx() {
            return leftPx + barPx;
        }
    }

    static List<Placed> pack(List<DatedEvent> events, TimeScale scale, double widthPx, int lanes) {
        double[] ends = new double[lanes];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Placed> bars = new ArrayList<>();
        for (DatedEvent event : ordered(events)) {
            TimeSpan span = TimeSpan.of(event).orElseThrow();
            double left = scale.at(span.from()) * widthPx;
            double bar = Math.max(NARROWEST_PX, (scale.at(span.to().plusDays(1)) - scale.at(span.from())) * widthPx);
            left = Math.max(0, Math.min(left, widthPx - bar));
            int lane = leastFull(ends);
            // Many things at one time stand side by side instead of hiding each other.
            left = Math.min(Math.max(left, ends[lane] + 1), Math.max(left, widthPx - bar));
            ends[lane] = left + bar;
            bars.add(new Placed(event, span, left, bar, lane, 0));
        }
        return bars.stream().map(bar -> named(bar, bars, widthPx)).toList();
    }

    private static List<DatedEvent> ordered(List<DatedEvent> events) {
        return events.stream()
                .filter(event -> event.date().isPresent())
                .sorted(Comparator.comparing(
                        event -> TimeSpan.of(event).orElseThrow().from()))
                .toList();
    }

    private static Placed named(Placed bar, List<Placed> bars, double widthPx) {
        double next = bars.stream()
                .filter(other -> other.lane() == bar.lane() && other.leftPx() > bar.leftPx())
                .mapToDouble(Placed::leftPx)
                .min()
                .orElse(widthPx);
        double room = next - bar.rightPx() - 2 * GAP_PX;
        double name = room < SHORTEST_NAME_PX ? 0 : Math.min(LONGEST_NAME_PX, room);
        return new Placed(bar.event(), bar.span(), bar.leftPx(), bar.barPx(), bar.lane(), name);
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
