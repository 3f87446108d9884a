package org.caspia.extract;

/**
 * What to look for.
 *
 * @param withEvents whether to look for events, besides places and times
 * @param withCandidates whether to keep what else each name could have meant
 */
public record ExtractOptions(boolean withEvents, boolean withCandidates) {
    /** Everything. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(true, true);
}
