package org.caspia.event;

import java.util.List;

/**
 * One use of a name for a place in an article.
 *
 * @param place the place that is meant
 * @param evidence the name as it stands in the text, and the rule that took it for a place
 * @param use how the name is used
 * @param confidence how sure the find is, from 0 to 1
 * @param sentenceIndex the sentence it stands in, an index into the article's sentences
 * @param candidates what the name could have meant, best first, the chosen place included
 */
public record Mention(
        Place place, Evidence evidence, NameUse use, double confidence, int sentenceIndex, List<Candidate> candidates) {
    /** Checks the confidence and keeps its own copy of the candidates. */
    public Mention {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence runs from 0 to 1, not " + confidence);
        }
        candidates = List.copyOf(candidates);
    }

    /**
     * The same mention in a sentence of another number.
     *
     * @param index the sentence
     * @return the mention there
     */
    public Mention inSentence(int index) {
        return index == sentenceIndex ? this : new Mention(place, evidence, use, confidence, index, candidates);
    }

    /**
     * The name as the article writes it.
     *
     * @return the words of the mention
     */
    public String surface() {
        return evidence.quote();
    }

    /**
     * Where the name stands.
     *
     * @return its span in the article's text
     */
    public TextSpan span() {
        return evidence.span();
    }
}
