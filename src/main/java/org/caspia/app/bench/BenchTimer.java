package org.caspia.app.bench;

import org.caspia.app.bench.Bench.Measure;
import org.caspia.problem.ProblemException;

/** Runs a piece of work many times and tells how long it takes. */
final class BenchTimer {
    private static final double NANOS_PER_MS = 1e6;

    private final int divisor;

    /** Makes a timer; it runs everything so many times less often. */
    BenchTimer(int divisor) {
        this.divisor = divisor;
    }

    /** A piece of work. */
    interface Work {
        void run() throws ProblemException;
    }

    /** Runs the work a few times to warm it up and then measures it. */
    Measure measure(String what, String wanted, int warmUps, int runs, Work work) throws ProblemException {
        for (int i = 0; i < Math.max(1, warmUps / divisor); i++) {
            work.run();
        }
        double[] timesMs = new double[Math.max(2, runs / divisor)];
        for (int i = 0; i < timesMs.length; i++) {
            long began = System.nanoTime();
            work.run();
            timesMs[i] = (System.nanoTime() - began) / NANOS_PER_MS;
        }
        return Measure.ofMs(what, timesMs, wanted);
    }
}
