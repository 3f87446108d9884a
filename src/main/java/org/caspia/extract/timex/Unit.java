package org.caspia.extract.timex;

/** Units of time as TIMEX3 writes them. */
enum Unit {
    NONE("", ""),
    SECOND("PT", "S"),
    MINUTE("PT", "M"),
    HOUR("PT", "H"),
    DAY("P", "D"),
    NIGHT("P", "NI"),
    WEEKEND("P", "WE"),
    WEEK("P", "W"),
    FORTNIGHT("P", "W"),
    MONTH("P", "M"),
    QUARTER("P", "Q"),
    YEAR("P", "Y"),
    DECADE("P", "DE"),
    CENTURY("P", "CE"),
    MILLENNIUM("P", "ML");

    private final String prefix;
    private final String suffix;

    Unit(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    boolean isWithinDay() {
        return prefix.equals("PT");
    }

    /** Returns the duration's value: {@code P2Y}, {@code PT30M}; {@code PXY} for a vague count. */
    String duration(Count count) {
        return prefix + amount(count) + suffix;
    }

    /** Returns the part that stands after the P or PT, for durations of several units. */
    String amount(Count count) {
        if (count.isVague()) {
            return "X";
        }
        double number = this == FORTNIGHT ? 2 * count.most() : count.most();
        return Count.plain(number);
    }

    String prefix() {
        return prefix;
    }

    String suffix() {
        return suffix;
    }
}
