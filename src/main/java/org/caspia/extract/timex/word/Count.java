package org.caspia.extract.timex.word;

/**
 * How many units a text tells.
 *
 * @param least the smaller number of a range
 * @param most the larger one; the same unless a range was told
 * @param isVague true for "several"; the numbers then mean nothing
 */
public record Count(double least, double most, boolean isVague) {

    /** One. */
    public static final Count ONE = of(1);
    /** Several. */
    public static final Count VAGUE = new Count(0, 0, true);

    private static final double LARGEST_PLAIN = 1e12;

    /** Returns a plain number. */
    public static Count of(double number) {
        return new Count(number, number, false);
    }

    /** Tells whether it is told and has no fraction. */
    public boolean isWhole() {
        return !isVague && most == Math.rint(most);
    }

    /** Returns the larger number as a whole one, cut to what a calendar can bear. */
    public int whole() {
        return (int) Math.min(most, 1_000_000);
    }

    /** Writes a number without a fraction where it has none. */
    public static String plain(double number) {
        return number == Math.rint(number) && number < LARGEST_PLAIN
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
