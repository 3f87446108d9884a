package org.caspia.problem;

import java.util.concurrent.CancellationException;

/**
 * How long work hears that nobody waits for it any more: whoever started it interrupts its thread, and the work asks here every now and
 * then, at least once a paragraph or page.
 */
public final class Unwanted {
    private Unwanted() {}

    /**
     * Leaves the work if its thread was interrupted; the thread stays interrupted.
     *
     * @throws CancellationException when it was
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("no longer wanted");
        }
    }
}
