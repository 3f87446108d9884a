package org.caspia.extract.timex.meaning;

/** From where a relative expression is counted. */
public enum Base {
    /** The document's date: "last year". */
    DOCUMENT,
    /** The date that the text told last: "the next day". */
    REFERENCE,
    /** The document's date in news, the date told last in a narrative: "the end of the year". */
    EITHER
}
