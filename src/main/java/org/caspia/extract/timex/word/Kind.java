package org.caspia.extract.timex.word;

/** What a word can be in a time expression. A word may be several of these. */
public enum Kind {
    /** A month's name; value 1 to 12. */
    MONTH,
    /** A day of the week; value 1 (Monday) to 7. */
    WEEKDAY,
    /** Several days of the week ("Mondays"); value 1 to 7. */
    WEEKDAYS,
    /** A season; value 1 (spring) to 4. */
    SEASON,
    /** A part of the day; value indexes {@link DayPart}. */
    DAYPART,
    /** "today" and its like; value is the number of days from the document's date. */
    DAYWORD,
    /** A unit of time in the singular. */
    UNIT,
    /** A unit of time in the plural. */
    UNITS,
    /** A number word. */
    NUMBER,
    /** An ordinal word. */
    ORDINAL,
    /** A vague number: "several". */
    QUANTIFIER,
    /** "the". */
    THE,
    /** "a", "an". */
    A,
    /** "last", "this", "next" and their like; value -1, 0 or 1. */
    DIRECTION,
    /** "early", "mid", "late"; value 1, 2, 3 as in DatePart. */
    PART,
    /** A noun that names a part of a period: "end", "beginning"; value 0 to 3 as in DatePart. */
    PART_NOUN,
    /** "about", "nearly" and their like. */
    APPROX,
    /** A preposition or conjunction that can stand before a date. */
    PREPOSITION,
    /** "each", "every", "per". */
    EACH,
    /** "daily" and its like; the unit says how often. */
    REPEATED,
    /** "now", "recently", "soon"; value 0, -1 or 1. */
    REFERENCE,
    /** A word that can stand between a number and a unit: "full", "consecutive". */
    FILLER,
    /** A word that speaks of what is to come. */
    FUTURE,
    /** A word that speaks of what has been. */
    PAST,
    /** A noun that is counted, so that the number before it is no year. */
    COUNTED,
    /** "am", "pm"; value 0 or 12. */
    MERIDIEM,
    /** An era; value -1 (before Christ) or 1. */
    ERA,
    /** "twenties" and its like; value 20 to 90. */
    DECADE_NAME,
    /** A time zone. */
    ZONE,
    /** The first word of a feast's name. */
    HOLIDAY,
    /** An abbreviation or a word of many meanings, taken as a date only in good company. */
    WEAK,
    /** A word with a rule of its own. */
    OTHER;

    int bit() {
        return 1 << ordinal();
    }
}
