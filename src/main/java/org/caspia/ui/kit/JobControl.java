package org.caspia.ui.kit;

import java.util.function.DoubleConsumer;
import org.caspia.render.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * What work in the background holds in its hand: how to hear that it is no longer wanted, and where to tell how far it is. Any thread.
 */
public final class JobControl {
    private final Cancellation cancellation = new Cancellation();
    private final DoubleConsumer progress;
    private @Nullable Thread interrupted;

    JobControl(DoubleConsumer progress) {
        this.progress = progress;
    }

    /**
     * Returns the switch that ends the work.
     *
     * @return the cancellation of this work alone
     */
    public Cancellation cancellation() {
        return cancellation;
    }

    /**
     * Lets the thread that calls this be interrupted when the work is cancelled, until the work ends: for work that heeds that and writes
     * nothing.
     */
    public synchronized void interruptWhenCancelled() {
        interrupted = Thread.currentThread();
        if (cancellation.isCancelled()) {
            interrupted.interrupt();
        }
    }

    synchronized void cancel() {
        cancellation.cancel();
        if (interrupted != null) {
            interrupted.interrupt();
        }
    }

    /** The thread goes on to other work. */
    synchronized void ended() {
        interrupted = null;
    }

    /**
     * Tells how far the work is.
     *
     * @param fraction from 0 to 1, or below 0 when nobody knows
     */
    public void progress(double fraction) {
        progress.accept(fraction);
    }
}
