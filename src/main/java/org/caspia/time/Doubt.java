package org.caspia.time;

/** What a text itself doubts about a date, with the sign EDTF has for it. */
public enum Doubt {
    /** The date is told without reserve. */
    NONE(""),
    /** The date may be wrong: "perhaps in 1850", {@code 1850?}. */
    UNCERTAIN("?"),
    /** The date is near the truth: "about 1850", {@code 1850~}. */
    APPROXIMATE("~"),
    /** Both: "perhaps about 1850", {@code 1850%}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String edtfSign;

    Doubt(String edtfSign) {
        this.edtfSign = edtfSign;
    }

    /**
     * Returns the sign that follows the date in EDTF.
     *
     * @return one character, or nothing for {@link #NONE}
     */
    public String edtfSign() {
        return edtfSign;
    }

    /**
     * Adds the doubts of two dates.
     *
     * @param other the other doubt
     * @return the doubt that holds for both together
     */
    public Doubt and(Doubt other) {
        return values()[ordinal() | other.ordinal()];
    }
}
