package org.caspia.time;

/**
 * The four seasons in the order and numbering of EDTF (21 to 24). Their bounds are the meteorological seasons of the
 * northern hemisphere; the winter of a year begins in its December.
 */
public enum Season {
    /** March to May. */
    SPRING(3),
    /** June to August. */
    SUMMER(6),
    /** September to November. */
    AUTUMN(9),
    /** December to February of the year after. */
    WINTER(12);

    private static final int FIRST_EDTF_CODE = 21;

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /**
     * Returns the month in which the season begins.
     *
     * @return 3, 6, 9 or 12
     */
    public int firstMonth() {
        return firstMonth;
    }

    /**
     * Returns the season's number in EDTF.
     *
     * @return 21 (spring) to 24 (winter)
     */
    public int edtfCode() {
        return FIRST_EDTF_CODE + ordinal();
    }
}
