package org.caspia.gazetteer;

/** As what a name belongs to a place. The order is part of the binary file. */
public enum NameRole {
    /** Its usual English name. */
    PRIMARY,
    /** Another name or spelling in use. */
    ALTERNATE,
    /** A name of the past. */
    HISTORIC,
    /** Initials or a shortening, written in this case only: US, UAE. */
    ABBREVIATION,
    /** An adjective or the name of its people: Azerbaijani, Germans. */
    DEMONYM,
    /** The first part of a compound adjective: Russo-, Sino-. */
    PREFIX,
    /** A name that only means the place with the article before it: the Amazon, the Gulf. */
    ARTICLED
}
