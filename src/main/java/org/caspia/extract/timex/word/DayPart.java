package org.caspia.extract.timex.word;

/** Parts of the day with their TIMEX3 sign. */
public enum DayPart {
    MORNING("TMO"),
    AFTERNOON("TAF"),
    EVENING("TEV"),
    NIGHT("TNI"),
    DAYTIME("TDT"),
    MIDDAY("TMI"),
    NOON("T12:00"),
    MIDNIGHT("T24:00");

    private final String sign;

    DayPart(String sign) {
        this.sign = sign;
    }

    /** Returns its TIMEX3 sign. */
    public String sign() {
        return sign;
    }
}
