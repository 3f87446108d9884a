package org.caspia.time;

/** An end of an interval that has no date. */
enum OpenEnd implements IntervalEnd {
    /** There is no end, or none yet. */
    OPEN(".."),
    /** There is an end, and nobody knows when. */
    UNKNOWN("");

    private final String edtf;

    OpenEnd(String edtf) {
        this.edtf = edtf;
    }

    @Override
    public String toEdtf() {
        return edtf;
    }
}
