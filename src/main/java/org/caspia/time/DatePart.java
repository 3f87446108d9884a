package org.caspia.time;

/** The part of a month, year, decade or century that a text means. */
public enum DatePart {
    /** All of it. */
    WHOLE(""),
    /** About the first third. */
    EARLY("early"),
    /** About the middle third. */
    MID("mid"),
    /** About the last third. */
    LATE("late");

    private final String english;

    DatePart(String english) {
        this.english = english;
    }

    /**
     * Returns the English word for the part.
     *
     * @return "early", "mid" or "late"; empty for the whole
     */
    public String english() {
        return english;
    }
}
