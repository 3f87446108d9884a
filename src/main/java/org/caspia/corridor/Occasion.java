package org.caspia.corridor;

/**
 * The date at which a leg or node was or will be opened or closed, with its source.
 *
 * @param edtf the date in EDTF: a year, a month or a day
 * @param sourceId key of the {@link Source}
 * @param confidence how sure
 * @param note what was opened then, or empty
 */
public record Occasion(String edtf, String sourceId, Confidence confidence, String note) {
    /**
     * Checks the date.
     *
     * @throws IllegalArgumentException if it does not begin with a year of four digits, or has no source
     */
    public Occasion {
        if (!beginsWithYear(edtf)) {
            throw new IllegalArgumentException("the date \"" + edtf + "\" does not begin with a year");
        }
        if (sourceId.isBlank()) {
            throw new IllegalArgumentException("the date " + edtf + " has no source");
        }
    }

    /**
     * Returns the year of the date.
     *
     * @return such as 2014
     */
    public int year() {
        return Integer.parseInt(edtf.substring(0, 4));
    }

    private static boolean beginsWithYear(String edtf) {
        for (int i = 0; i < 4; i++) {
            if (i >= edtf.length() || edtf.charAt(i) < '0' || edtf.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
