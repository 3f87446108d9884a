package org.caspia.render;

import java.util.concurrent.CancellationException;

/** A switch by which one thread tells another that its work is no longer wanted. */
public final class Cancellation {
    private volatile boolean cancelled;

    /** Says that the work is no longer wanted. Cannot be taken back. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Tells whether the work is no longer wanted.
     *
     * @return true after {@link #cancel()}
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Leaves the work if it is no longer wanted.
     *
     * @throws CancellationException after {@link #cancel()}
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException("no longer wanted");
        }
    }
}
