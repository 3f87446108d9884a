package org.caspia.extract.timex;

/** Which of several equal cells a text means: "last May", "this May", "next May". */
enum Direction {
    NONE,
    LAST,
    THIS,
    NEXT;

    static Direction of(int sign) {
        return sign < 0 ? LAST : sign > 0 ? NEXT : THIS;
    }
}
