package org.caspia.ui.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caspia.event.DatedEvent;

/** Puts the events into lanes so that bars do not cover each other; a title stands beside its bar as far as there is room before the next. */
final class LanePacking {
    private static final double NARROWEST_PX = 9;
    private static final double GAP_PX = 6;
    private static final double LONGEST_NAME_PX = 260;

    private final double widthPx;
    private final ToDoubleFunction<String> widthOf;
    /** Where the last bar of each lane ends, and where its title would if nothing came after it. */
    private final double[] barEnds;

    private final double[] nameEnds;

    private LanePacking(double widthPx, int lanes, ToDoubleFunction<String> widthOf) {
        this.widthPx = widthPx;
        this.widthOf = widthOf;
        barEnds = new double[lanes];
        nameEnds = new double[lanes];
        Arrays.fill(barEnds, Double.NEGATIVE_INFINITY);
        Arrays.fill(nameEnds, Double.NEGATIVE_INFINITY);
    }

    /**
     * An event in its place.
     *
     * @param event the event
     * @param span its stretch of time
     * @param leftPx where its bar begins
     * @param barPx how wide the bar is
     * @param lane in which lane, 0 at the top
     * @param name the words of its title that have room beside it; empty for none
     */
    record Placed(DatedEvent event, TimeSpan span, double leftPx, double barPx, int lane, String name) {
        double rightPx() {
            return leftPx + barPx;
        }
    }

    /** Packs all events that have a date; {@code widthOf} measures titles in pixels. */
    static List<Placed> pack(
            List<DatedEvent> events, TimeScale scale, double widthPx, int lanes, ToDoubleFunction<String> widthOf) {
        LanePacking packing = new LanePacking(widthPx, lanes, widthOf);
        List<Placed> bars = ordered(events).stream()
                .map(event -> packing.placed(event, scale))
                .toList();
        return bars.stream().map(bar -> packing.named(bar, bars)).toList();
    }

    private Placed placed(DatedEvent event, TimeScale scale) {
        TimeSpan span = TimeSpan.of(event).orElseThrow();
        double left = scale.at(span.from()) * widthPx;
        double bar = Math.max(NARROWEST_PX, (scale.at(span.to().plusDays(1)) - scale.at(span.from())) * widthPx);
        left = Math.max(0, Math.min(left, widthPx - bar));
        int lane = freest(left);
        // Many things at one time stand side by side instead of hiding each other.
        left = Math.min(Math.max(left, barEnds[lane] + 1), Math.max(left, widthPx - bar));
        barEnds[lane] = left + bar;
        nameEnds[lane] = left + bar + 2 * GAP_PX + Math.min(LONGEST_NAME_PX, widthOf.applyAsDouble(event.label()));
        return new Placed(event, span, left, bar, lane, "");
    }

    /** The lane in which the next bar covers no other and cuts as little of a title as can be. */
    private int freest(double left) {
        int best = 0;
        for (int lane = 1; lane < barEnds.length; lane++) {
            boolean free = barEnds[lane] < left;
            boolean bestFree = barEnds[best] < left;
            if (free == bestFree ? ends(lane, free) < ends(best, free) : free) {
                best = lane;
            }
        }
        return best;
    }

    private double ends(int lane, boolean free) {
        return free ? nameEnds[lane] : barEnds[lane];
    }

    private static List<DatedEvent> ordered(List<DatedEvent> events) {
        return events.stream()
                .filter(event -> event.date().isPresent())
                .sorted(Comparator.comparing(
                        event -> TimeSpan.of(event).orElseThrow().from()))
                .toList();
    }

    private Placed named(Placed bar, List<Placed> bars) {
        double next = bars.stream()
                .filter(other -> other.lane() == bar.lane() && other.leftPx() > bar.leftPx())
                .mapToDouble(Placed::leftPx)
                .min()
                .orElse(widthPx);
        double room = Math.min(LONGEST_NAME_PX, next - bar.rightPx() - 2 * GAP_PX);
        String name = FittingTitle.of(bar.event().label(), room, widthOf);
        return new Placed(bar.event(), bar.span(), bar.leftPx(), bar.barPx(), bar.lane(), name);
    }
}
