package org.caspia.extract.timex.meaning;

import org.caspia.extract.timex.word.Unit;

/**
 * An expression found, not yet resolved.
 *
 * @param from its first token
 * @param to the token after its last
 * @param meaning what it says
 * @param rule the name of the rule that found it
 */
public record Match(int from, int to, Meaning meaning, String rule) {

    /** Returns the same with another first token. */
    public Match startingAt(int newFrom) {
        return new Match(newFrom, to, meaning, rule);
    }

    /** Returns the same with another meaning. */
    public Match with(Meaning newMeaning) {
        return new Match(from, to, newMeaning, rule);
    }

    /** Tells whether it means one day. */
    public boolean isDay() {
        return isDay(meaning);
    }

    private static boolean isDay(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return isDay(part.whole());
        }
        if (meaning instanceof Meaning.Within within) {
            return isDay(within.inner());
        }
        return meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.FeastDay
                || meaning instanceof Meaning.DayOfMonth
                || (meaning instanceof Meaning.Cell cell && cell.day() != 0)
                || (meaning instanceof Meaning.Shift shift && shift.unit() == Unit.DAY);
    }

    /** Tells whether it means one year. */
    public boolean isYear() {
        return (meaning instanceof Meaning.Cell cell && cell.precision() == org.caspia.time.Precision.YEAR)
                || (meaning instanceof Meaning.Shift shift && shift.unit() == Unit.YEAR);
    }
}
