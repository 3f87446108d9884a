package org.caspia.event;

/**
 * The words of an article that say something, and the rule that read them.
 *
 * @param articleId the article
 * @param span where the words stand in its text
 * @param quote the words; always equal to the text at the span
 * @param rule the rule that made the find, one short sentence
 */
public record Evidence(String articleId, TextSpan span, String quote, String rule) {
    /** Checks that the quote is as long as its span. */
    public Evidence {
        if (quote.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("The quote '" + quote + "' does not fill " + span);
        }
    }
}
