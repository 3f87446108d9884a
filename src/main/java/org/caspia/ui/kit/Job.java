package org.caspia.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One piece of work in the background, as the window sees it. JavaFX thread. */
public final class Job {
    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final JobControl control = new JobControl(this::told);
    private Runnable onCancel = () -> {};
    private volatile double latest = -1;
    private volatile boolean queued;

    Job(String title) {
        this.title = title;
    }

    /**
     * Returns what is being done, fit to stand beside a progress bar.
     *
     * @return a few words such as "Reading the article"
     */
    public String title() {
        return title;
    }

    /**
     * Returns how far it is.
     *
     * @return from 0 to 1, below 0 while nobody knows
     */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks the work to end; its result is thrown away. */
    public void cancel() {
        control.cancel();
        onCancel.run();
    }

    /** Says who hears at once that the work is not wanted any more, though it may take a while to end. */
    void setOnCancel(Runnable listener) {
        onCancel = listener;
    }

    JobControl control() {
        return control;
    }

    private void told(double fraction) {
        latest = fraction;
        // A worker may tell thousands of times a second; one note to the JavaFX thread at a time is enough.
        if (!queued) {
            queued = true;
            Platform.runLater(() -> {
                queued = false;
                progress.set(latest);
            });
        }
    }
}
