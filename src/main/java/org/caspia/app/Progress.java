package org.caspia.app;

/** Hears how far a piece of work is. Called from the thread that works. */
@FunctionalInterface
public interface Progress {
    /**
     * Tells the state.
     *
     * @param share the share done, 0 to 1
     */
    void done(double share);

    /**
     * Returns a listener that does not care.
     *
     * @return it
     */
    static Progress ignored() {
        return share -> {};
    }
}
