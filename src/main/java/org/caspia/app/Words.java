package org.caspia.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Words and numbers for files. */
final class Words {
    private Words() {}

    /** Returns the name of a choice in lower case, with hyphens. */
    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a number with at most so many decimals, without needless zeros. */
    static BigDecimal decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal shorter = rounded.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0, RoundingMode.UNNECESSARY) : shorter;
    }
}
