package org.caspia.export.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers that two decimals are too few for. */
final class Decimals {
    private Decimals() {}

    /** Returns the number with at most six decimals and no more digits than needed. */
    static String sixPlaces(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
