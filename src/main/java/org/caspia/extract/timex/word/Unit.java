package org.caspia.extract.timex.word;

/** Units of time as TIMEX3 writes them. */
public enum Unit {
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

    private static final double HALF = 0.5;

    private final String prefix;
    private final String suffix;

    Unit(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** Tells whether it is shorter than a day. */
    public boolean isWithinDay() {
        return prefix.equals("PT");
    }

    /** Returns the duration's value: {@code P2Y}, {@code PT30M}; {@code PXY} for a vague count. */
    public String duration(Count count) {
        if (!count.isVague() && count.most() == HALF) {
            return halfDuration();
        }
        if (this == HOUR && count.most() == HALF * HALF) {
            return "PT15M";
        }
        return prefix + amount(count) + suffix;
    }

    /** Half a unit is told in the next smaller one, as half an hour is 30 minutes. */
    private String halfDuration() {
        return switch (this) {
            case MINUTE -> "PT30S";
            case HOUR -> "PT30M";
            case DAY -> "PT12H";
            case YEAR -> "P6M";
            case DECADE -> "P5Y";
            case CENTURY -> "P50Y";
            case MILLENNIUM -> "P500Y";
            default -> prefix + HALF + suffix;
        };
    }

    /** Returns the part that stands after the P or PT, for durations of several units. */
    public String amount(Count count) {
        if (count.isVague()) {
            return "X";
        }
        double number = this == FORTNIGHT ? 2 * count.most() : count.most();
        return Count.plain(number);
    }

    String prefix() {
        return prefix;
    }

    /** Returns the letters behind a number of it. */
    public String suffix() {
        return suffix;
    }
}
