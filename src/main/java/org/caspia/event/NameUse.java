package org.caspia.event;

/** How a name is used for a place. */
public enum NameUse {
    /** The place itself: "in Baku", "Georgia borders Turkey". */
    LITERAL,
    /** Its people, language or adjective: "Azerbaijani", "the Germans", "Russo-". */
    DEMONYM,
    /** A capital that stands for its government: "Baku said". The mention's place is the country. */
    METONYM
}
