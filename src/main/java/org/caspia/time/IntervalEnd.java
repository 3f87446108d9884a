package org.caspia.time;

/** One end of an interval: a date, or the statement that there is none. */
sealed interface IntervalEnd permits CalendarDate, OpenEnd {

    /** Returns the EDTF form of this end. */
    String toEdtf();
}
