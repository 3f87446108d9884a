package org.caspia.article;

/**
 * When a document was written, as far as that is known. Relative dates in the text are resolved against it, never against
 * today.
 *
 * @param value the date in ISO 8601 or EDTF, of any precision ({@code 2024}, {@code 2024-02}, {@code 2024-02-14}); empty
 *     when unknown
 * @param certainty how it is known
 * @param reason why it is believed, one sentence; empty when it was simply given
 */
public record ArticleDate(String value, DateCertainty certainty, String reason) {
    /** The date of a document that tells nothing about it. */
    public static final ArticleDate UNKNOWN = new ArticleDate("", DateCertainty.UNKNOWN, "");

    /** Checks that a value is present exactly when something is known. */
    public ArticleDate {
        if (value.isEmpty() != (certainty == DateCertainty.UNKNOWN)) {
            throw new IllegalArgumentException("A document date '" + value + "' cannot be " + certainty);
        }
    }

    /**
     * A date the user or publisher stated.
     *
     * @param value the date in ISO 8601 or EDTF, {@code 20240214} or spelled out; empty for an unknown one
     * @return the date, or {@link #UNKNOWN}
     */
    public static ArticleDate given(String value) {
        return value.isBlank() ? UNKNOWN : new ArticleDate(MetadataDates.iso(value.strip()), DateCertainty.GIVEN, "");
    }

    /**
     * Tells whether anything is known of the date.
     *
     * @return true when there is a value
     */
    public boolean isKnown() {
        return certainty != DateCertainty.UNKNOWN;
    }
}
