package org.caspia.extract;

/**
 * What to look for.
 *
 * @param withEvents whether to look for events, besides places and times
 * @param withCandidates whether to keep what else each name could have meant
 * @param everyParagraph whether to take pull quotes and furniture for evidence too, for texts that are no pages of a publisher
 */
public record ExtractOptions(boolean withEvents, boolean withCandidates, boolean everyParagraph) {
    /** Everything that the article itself says. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(true, true, false);

    /** For archives of bare texts. */
    public static final ExtractOptions ARCHIVE = new ExtractOptions(true, false, true);
}
