package org.caspia.app.atlas;

import org.caspia.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Data that is read when it is first asked for, once; others who ask meanwhile wait. A failure is told again to everyone who asks, but for
 * one that came of the work being cancelled.
 */
final class Lazily<T> {
    /** Reads the data. */
    interface Source<T> {
        T read() throws ProblemException;
    }

    private final Source<T> source;
    private @Nullable T value;
    private @Nullable ProblemException failure;

    Lazily(Source<T> source) {
        this.source = source;
    }

    synchronized T get() throws ProblemException {
        if (failure != null) {
            throw new ProblemException(String.valueOf(failure.getMessage()), failure);
        }
        if (value == null) {
            try {
                value = source.read();
            } catch (ProblemException e) {
                failure = Thread.currentThread().isInterrupted() ? null : e;
                throw e;
            }
        }
        return value;
    }
}
