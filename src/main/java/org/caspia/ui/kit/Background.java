package org.caspia.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.caspia.problem.ProblemException;

/**
 * Work that the window starts and does not wait for. Results and failures come back on the JavaFX thread; work that lasts longer than
 * 0.3 s is listed, so that it can be shown with its progress and cancelled.
 */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final Duration PATIENCE = Duration.millis(300);

    private final ExecutorService threads;
    private final ObservableList<Job> visible = FXCollections.observableArrayList();

    /**
     * Work that may fail.
     *
     * @param <T> what comes out of it
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does the work.
         *
         * @param control how to hear of an end and tell of progress
         * @return what came out
         * @throws ProblemException when it cannot be done, with a sentence for the user
         */
        T run(JobControl control) throws ProblemException;
    }

    /** Starts with a few threads that do not keep the program alive; work that is slow to hear that it was cancelled holds up no other. */
    public Background() {
        this(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "window-work");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /**
     * Starts on given threads.
     *
     * @param threads who does the work
     */
    public Background(ExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Returns the work that has lasted long enough to be shown.
     *
     * @return a list that changes on the JavaFX thread
     */
    public ObservableList<Job> visibleJobs() {
        return visible;
    }

    /**
     * Starts a piece of work. JavaFX thread.
     *
     * @param title what is being done, in a few words
     * @param work what to do, in the background
     * @param done takes the result on the JavaFX thread, unless the work was cancelled
     * @param failed takes one sentence for the user on the JavaFX thread
     * @param <T> what comes out of the work
     * @return the work, to be watched or cancelled
     */
    public <T> Job start(String title, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        Job job = new Job(title);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> visible.add(job));
        patience.play();
        job.setOnCancel(() -> {
            patience.stop();
            visible.remove(job);
        });
        Consumer<Runnable> end = answer -> Platform.runLater(() -> {
            patience.stop();
            visible.remove(job);
            if (!job.control().cancellation().isCancelled()) {
                answer.run();
            }
        });
        threads.execute(() -> run(job, work, done, new Ending(failed, end)));
        return job;
    }

    private record Ending(Consumer<String> failed, Consumer<Runnable> end) {}

    private static <T> void run(Job job, Work<T> work, Consumer<T> done, Ending ending) {
        try {
            T result = workOf(job, work);
            ending.end().accept(() -> done.accept(result));
        } catch (ProblemException problem) {
            LOG.log(Level.INFO, problem.getMessage(), problem);
            ending.end().accept(() -> ending.failed().accept(problem.getMessage()));
        } catch (CancellationException cancelled) {
            ending.end().accept(() -> {});
        } catch (OutOfMemoryError | RuntimeException unexpected) {
            LOG.log(Level.SEVERE, job.title() + " failed", unexpected);
            ending.end().accept(() -> ending.failed().accept(sentenceFor(job, unexpected)));
        }
    }

    private static <T> T workOf(Job job, Work<T> work) throws ProblemException {
        try {
            return work.run(job.control());
        } finally {
            job.control().ended();
        }
    }

    private static String sentenceFor(Job job, Throwable unexpected) {
        return unexpected instanceof OutOfMemoryError
                ? job.title() + " needs more memory than there is."
                : job.title() + " failed for a reason the program did not foresee; the log file has the details.";
    }
}
