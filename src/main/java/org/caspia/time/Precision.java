package org.caspia.time;

/** How exact a calendar date is, from the coarsest to the finest. */
public enum Precision {
    /** A hundred years, written {@code 18XX}. */
    CENTURY,
    /** Ten years, written {@code 199X}. */
    DECADE,
    /** One year, written {@code 2023}. */
    YEAR,
    /** Half a year, written {@code 2023-40} or {@code 2023-41}. */
    HALF,
    /** A quarter of a year, written {@code 2023-33} to {@code 2023-36}. */
    QUARTER,
    /** A season, written {@code 2023-21} to {@code 2023-24}. */
    SEASON,
    /** A month, written {@code 2023-09}. */
    MONTH,
    /** A day, written {@code 2023-09-05}. */
    DAY;

    /**
     * Tells whether this precision is coarser than another.
     *
     * @param other the precision to compare with
     * @return true if a date of this precision spans more time than one of the other
     */
    public boolean isCoarserThan(Precision other) {
        return compareTo(other) < 0;
    }

    /**
     * Returns the coarser of two precisions.
     *
     * @param other the precision to compare with
     * @return this or the other, whichever spans more time
     */
    public Precision coarser(Precision other) {
        return isCoarserThan(other) ? this : other;
    }
}
