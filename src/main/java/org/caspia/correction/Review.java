package org.caspia.correction;

import java.util.List;
import org.caspia.event.Extraction;
import org.caspia.event.Mention;
import org.caspia.event.UnplacedName;

/**
 * Finds, what a reader says of them, and what comes of both.
 *
 * @param found what the program found
 * @param corrections what the reader says
 * @param result the finds with the corrections laid over them
 * @param effects what each correction did, in their order
 * @param rejected names that were found and are rejected, in the order of the text
 */
public record Review(
        Extraction found, Corrections corrections, Extraction result, List<Effect> effects, List<Mention> rejected) {
    /** Keeps its own copies. */
    public Review {
        effects = List.copyOf(effects);
        rejected = List.copyOf(rejected);
    }

    /**
     * What a correction did.
     *
     * @param correction the correction
     * @param count how many mentions or events it changed
     * @param lost whether its words are no longer in the text
     */
    public record Effect(Correction correction, int count, boolean lost) {
        /**
         * Tells what was done, for people.
         *
         * @return a sentence such as "Applied to 12 identical mentions of “Georgia”."
         */
        public String sentence() {
            String words = shortened(correction.at().quote());
            if (lost) {
                return "A correction no longer finds its words: " + words + ".";
            }
            if (correction instanceof Correction.Accept
                    || correction instanceof Correction.Reject
                    || correction instanceof Correction.Move) {
                return count == 0
                        ? "A correction has nothing to change any more: " + words + " is not found as a place."
                        : count == 1
                                ? "Applied to 1 mention of " + words + "."
                                : "Applied to " + count + " identical mentions of " + words + ".";
            }
            return count == 0 ? "A correction no longer finds its event: " + words + "." : "Applied to the event.";
        }

        private static String shortened(String words) {
            int most = 60;
            return "\u201c"
                    + (words.length() <= most ? words : words.substring(0, most).strip() + "\u2026") + "\u201d";
        }
    }

    /**
     * Returns finds of which nothing is said.
     *
     * @param found the finds
     * @return a review that changes nothing
     */
    public static Review none(Extraction found) {
        return new Review(found, Corrections.NONE, found, List.of(), List.of());
    }

    /**
     * Lists what the user should hear: corrections that no longer find what they are about.
     *
     * @return one sentence each
     */
    public List<String> listIssues() {
        return effects.stream()
                .filter(effect -> effect.lost() || effect.count() == 0)
                .map(Effect::sentence)
                .toList();
    }

    /**
     * Lists all mentions that are identical to one: the same letters, taken by the program for the same place.
     *
     * @param mention a mention that the program found
     * @return them all, in the order of the text
     */
    public List<Mention> listIdentical(Mention mention) {
        return found.mentions().stream()
                .filter(other -> other.surface().equals(mention.surface())
                        && other.place().id().equals(mention.place().id()))
                .toList();
    }

    /**
     * Lists all names without a place that have the same letters.
     *
     * @param name the letters
     * @return them all, in the order of the text
     */
    public List<UnplacedName> listIdentical(String name) {
        return found.unplaced().stream()
                .filter(other -> other.evidence().quote().equals(name))
                .toList();
    }
}
