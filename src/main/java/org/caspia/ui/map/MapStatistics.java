package org.caspia.ui.map;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How quickly the map answers: from an input to something new on the screen, and from an input to a crisp picture. Keeps the last 4096 of
 * each. Any thread.
 */
public final class MapStatistics {
    private static final int KEPT = 4096;
    private static final double NANOS_PER_MS = 1e6;

    private final Series moves = new Series();
    private final Series crisp = new Series();
    private final Series work = new Series();

    private volatile long firstCrispMillis;

    /**
     * What was measured of one kind, in milliseconds.
     *
     * @param count how many were measured
     * @param medianMs half of them were quicker
     * @param p99Ms all but one in a hundred were quicker
     * @param maxMs the slowest
     */
    public record Summary(long count, double medianMs, double p99Ms, double maxMs) {}

    private static final class Series {
        private final long[] nanos = new long[KEPT];
        private long count;

        synchronized void add(long value) {
            nanos[(int) (count++ % KEPT)] = value;
        }

        synchronized Summary summary() {
            int size = (int) Math.min(count, KEPT);
            if (size == 0) {
                return new Summary(0, 0, 0, 0);
            }
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            return new Summary(
                    count,
                    sorted[size / 2] / NANOS_PER_MS,
                    sorted[Math.min(size - 1, (int) Math.ceil(size * 0.99) - 1)] / NANOS_PER_MS,
                    sorted[size - 1] / NANOS_PER_MS);
        }

        synchronized void clear() {
            count = 0;
        }
    }

    void addMove(long nanos) {
        moves.add(nanos);
    }

    void addCrisp(long nanos) {
        if (firstCrispMillis == 0) {
            firstCrispMillis = System.currentTimeMillis();
        }
        crisp.add(nanos);
    }

    void addWork(long nanos) {
        work.add(nanos);
    }

    /**
     * Returns the time from an input to the pulse that puts the moved picture on the screen.
     *
     * @return the summary of it
     */
    public Summary moves() {
        return moves.summary();
    }

    /**
     * Returns the time from an input to the crisp picture of that view.
     *
     * @return the summary of it
     */
    public Summary crispFrames() {
        return crisp.summary();
    }

    /**
     * Returns how long the JavaFX thread worked on one input.
     *
     * @return the summary of it
     */
    public Summary work() {
        return work.summary();
    }

    /**
     * Returns when the first crisp picture was shown.
     *
     * @return milliseconds since 1970; empty before
     */
    public OptionalLong findFirstCrispMillis() {
        return firstCrispMillis == 0 ? OptionalLong.empty() : OptionalLong.of(firstCrispMillis);
    }

    /** Forgets everything measured so far, but for the first picture. */
    public void clear() {
        moves.clear();
        crisp.clear();
        work.clear();
    }
}
