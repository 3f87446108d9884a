package org.caspia.app.article;

import org.caspia.event.Mention;
import org.caspia.event.TextSpan;

/**
 * One place where an article speaks of a country, with the sentence around it.
 *
 * @param mention the mention
 * @param sentence the whole sentence that holds it
 * @param sentenceSpan where the sentence stands in the article
 * @param inSentence where the mention stands in {@code sentence}
 */
public record Excerpt(Mention mention, String sentence, TextSpan sentenceSpan, TextSpan inSentence) {
    /**
     * Checks that the mention stands where it is said to.
     *
     * @throws IllegalArgumentException if the words at its place are not the mention's
     */
    public Excerpt {
        if (!sentence.substring(inSentence.start(), inSentence.end()).equals(mention.surface())) {
            throw new IllegalArgumentException("\"" + mention.surface() + "\" does not stand at " + inSentence);
        }
    }
}
