package org.caspia.app.corridor;

import org.caspia.corridor.Confidence;

/**
 * A figure that somebody published, beside the network's own.
 *
 * @param about the route it is said of, or its topic
 * @param text what was published, in words
 * @param quantity {@code days}, {@code km}, {@code Mt a year}, or the unit of what the network does not know
 * @param low the lowest published value
 * @param high the highest; the same as {@code low} if one number was given
 * @param own what the network gives, such as {@code 10.4 days at best, 17.9 as a rule}; empty where it knows nothing of the kind
 * @param verdict how the two stand
 * @param difference such as {@code agrees}, {@code 12 % more than published}; why not comparable, where it is not
 * @param note what to keep in mind, or empty
 * @param sourceId who published it
 * @param confidence how sure that it was said so
 */
public record ClaimCheck(
        String about,
        String text,
        String quantity,
        double low,
        double high,
        String own,
        Verdict verdict,
        String difference,
        String note,
        String sourceId,
        Confidence confidence) {
    /** How a published figure stands to the network's own. */
    public enum Verdict {
        /** Within 5 %, or between the network's best and usual case. */
        AGREES,

        /** Off by more than that. */
        DIFFERS,

        /** The network has no figure of that kind. */
        NOT_COMPARABLE
    }
}
