package org.caspia.app.report;

import java.util.Locale;
import org.caspia.app.Words;

/** Numbers as people read them, the same in every language of the system. */
final class Numbers {
    private Numbers() {}

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value + 0.0);
    }

    static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    /** Whole numbers from 100, two decimals below 10, and no needless zero. */
    static String brief(double value) {
        double size = Math.abs(value);
        return size >= 100
                ? whole(value)
                : Words.decimal(value, size >= 10 ? 1 : 2).toPlainString();
    }

    static String signed(double value) {
        return (value >= 0 ? "+" : "−") + whole(Math.abs(value));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
