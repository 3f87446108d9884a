package org.caspia.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what happens in the background. */
public final class Waiting {
    private Waiting() {}

    /** Waits until something has come about and the window has heard of it; fails after a minute. */
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come about within a minute", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
