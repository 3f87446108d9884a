package org.caspia.basemap;

import org.caspia.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A value read at its first use, once, by whichever thread comes first; a failure is tried again the next time. */
final class Lazy<T> {
    private final Reader<T> reader;
    private volatile @Nullable T value;

    /** Reads the value. */
    interface Reader<T> {
        T read() throws ProblemException;
    }

    Lazy(Reader<T> reader) {
        this.reader = reader;
    }

    T get() throws ProblemException {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = value;
            if (known == null) {
                known = reader.read();
                value = known;
            }
            return known;
        }
    }
}
