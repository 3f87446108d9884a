package org.caspia.extract.timex.meaning;

/** The types of time expressions in TimeML. */
public enum TimexType {
    /** A calendar date or a period of the calendar: "September 2023", "last week", "recently". */
    DATE,
    /** A time of day: "8 p.m.", "Monday morning". */
    TIME,
    /** A length of time: "two years". */
    DURATION,
    /** Something that comes again: "every year", "daily". */
    SET
}
