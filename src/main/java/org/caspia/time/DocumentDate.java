package org.caspia.time;

/**
 * When a document was written, and how that is known. Relative words such as "last year" are counted from here.
 *
 * @param value the date; a day, a month or coarser
 * @param certainty how it is known
 * @param reason one sentence for the user: which field, option or words gave it
 */
public record DocumentDate(CalendarDate value, Certainty certainty, String reason) {

    /** How a document's date is known, the surest first. */
    public enum Certainty {
        /** The user gave it. */
        GIVEN,
        /** The file says it of itself. */
        METADATA,
        /** It was concluded from the text. */
        INFERRED
    }

    /**
     * Makes the date that a user gave.
     *
     * @param value the date
     * @return the document's date, given
     */
    public static DocumentDate given(CalendarDate value) {
        return new DocumentDate(value, Certainty.GIVEN, "The date was given.");
    }

    /**
     * Makes the date that a file carries.
     *
     * @param value the date
     * @param field the name of the field it stands in
     * @return the document's date, from metadata
     */
    public static DocumentDate fromMetadata(CalendarDate value, String field) {
        return new DocumentDate(value, Certainty.METADATA, "The file's field \"" + field + "\" says so.");
    }

    /**
     * Makes the date that was concluded from the text.
     *
     * @param value the date
     * @param reason one sentence: from which words it was concluded
     * @return the document's date, inferred
     */
    public static DocumentDate inferred(CalendarDate value, String reason) {
        return new DocumentDate(value, Certainty.INFERRED, reason);
    }
}
