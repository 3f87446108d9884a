package org.caspia.ui.kit;

import java.text.NumberFormat;
import java.util.Locale;
import org.caspia.geo.LonLat;

/** Numbers and positions as people read them. Digits are grouped as the given locale does; words are English. */
public final class Texts {
    private static final double KM = 1000;
    private static final int SIGNIFICANT = 3;

    private Texts() {}

    /**
     * Writes a position.
     *
     * @param position where
     * @return for example {@code 40.41° N, 49.87° E}
     */
    public static String position(LonLat position) {
        return String.format(
                Locale.ROOT,
                "%.2f° %s, %.2f° %s",
                Math.abs(position.latDeg()),
                position.latDeg() < 0 ? "S" : "N",
                Math.abs(position.lonDeg()),
                position.lonDeg() < 0 ? "W" : "E");
    }

    /**
     * Writes the scale of a map with three significant digits.
     *
     * @param scaleDenominator ground length for one unit of map length
     * @return for example {@code 1 : 12 300 000}
     */
    public static String scale(double scaleDenominator) {
        if (!(scaleDenominator > 0) || Double.isInfinite(scaleDenominator)) {
            return "";
        }
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(scaleDenominator)) - SIGNIFICANT + 1));
        return "1 : " + grouped(Math.round(Math.round(scaleDenominator / step) * step));
    }

    /**
     * Writes a whole number with thin spaces between groups of three digits.
     *
     * @param number the number
     * @return for example {@code 2 340 000}
     */
    public static String grouped(long number) {
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return format.format(number).replace(',', '\u2009');
    }

    /**
     * Writes a length in kilometres: one decimal below 10 km, else whole.
     *
     * @param lengthM metres
     * @return for example {@code 1 284 km} or {@code 4.2 km}
     */
    public static String lengthKm(double lengthM) {
        double km = lengthM / KM;
        return km < 10 ? String.format(Locale.ROOT, "%.1f km", km) : grouped(Math.round(km)) + " km";
    }

    /**
     * Counts things in words.
     *
     * @param count how many
     * @param one the word for one of them
     * @param many the word for several
     * @return for example {@code 1 mention}, {@code 12 mentions}
     */
    public static String count(int count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }

    /**
     * Says a confidence in words beside its figure.
     *
     * @param confidence from 0 to 1
     * @return for example {@code very likely (92 %)}
     */
    public static String confidence(double confidence) {
        String word = confidence >= 0.9
                ? "very likely"
                : confidence >= 0.7 ? "likely" : confidence >= 0.4 ? "possible" : "doubtful";
        return word + " (" + Math.round(confidence * 100) + " %)";
    }
}
