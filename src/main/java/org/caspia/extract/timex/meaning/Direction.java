package org.caspia.extract.timex.meaning;

/** Which of several equal cells a text means: "last May", "this May", "next May". */
public enum Direction {
    NONE,
    LAST,
    THIS,
    NEXT;

    /** Returns the direction of a sign: -1 is the last, 0 this one, 1 the next. */
    public static Direction of(int sign) {
        return sign < 0 ? LAST : sign > 0 ? NEXT : THIS;
    }
}
