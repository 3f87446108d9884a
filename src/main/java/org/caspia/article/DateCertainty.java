package org.caspia.article;

/** How the date of a document is known. */
public enum DateCertainty {
    /** The user or the publisher stated it. */
    GIVEN,
    /** It stands in the file's own metadata. */
    METADATA,
    /** It was concluded from the text; the reason is told with it. */
    INFERRED,
    /** Nothing is known of it. */
    UNKNOWN
}
