package org.caspia.ui.kit;

import java.util.function.DoubleConsumer;
import org.caspia.render.Cancellation;

/**
 * What work in the background holds in its hand: how to hear that it is no longer wanted, and where to tell how far it is. Any thread.
 */
public final class JobControl {
    private final Cancellation cancellation = new Cancellation();
    private final DoubleConsumer progress;

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
     * Tells how far the work is.
     *
     * @param fraction from 0 to 1, or below 0 when nobody knows
     */
    public void progress(double fraction) {
        progress.accept(fraction);
    }
}
