package org.caspia.extract.timex.meaning;

import org.caspia.extract.timex.word.Count;
import org.caspia.extract.timex.word.Unit;
import org.caspia.time.DatePart;
import org.caspia.time.Precision;

/** What an expression says, before the document's date and the text before it are known. */
public sealed interface Meaning {

    /** Stands for a year that the expression leaves out. */
    int NO_YEAR = Integer.MIN_VALUE;

    /**
     * A cell of the calendar; the year may be left out.
     *
     * @param year the astronomical year, or {@link #NO_YEAR}
     * @param precision which kind of cell
     * @param unit the number of the month, season, quarter or half; 0 if there is none
     * @param day the day of the month; 0 if there is none
     * @param direction which of several equal cells
     */
    public record Cell(int year, Precision precision, int unit, int day, Direction direction) implements Meaning {

        /** Returns a cell of a year, or of a year left out. */
        public static Cell of(int year, Precision precision, int unit) {
            return new Cell(year, precision, unit, 0, Direction.NONE);
        }

        /** Returns a whole year. */
        public static Cell year(int year) {
            return of(year, Precision.YEAR, 0);
        }

        /** Returns the same cell of another year. */
        public Cell withYear(int newYear) {
            return new Cell(newYear, precision, unit, day, direction);
        }

        /** Returns the same cell seen in a direction. */
        public Cell withDirection(Direction newDirection) {
            return new Cell(year, precision, unit, day, newDirection);
        }

        /** Tells whether the expression tells the year. */
        public boolean hasYear() {
            return year != NO_YEAR;
        }
    }

    /** A day of the week, 1 (Monday) to 7. */
    public record Weekday(int number, Direction direction, Base base) implements Meaning {}

    /** The day of a month that the expression leaves out: "the 10th". */
    public record DayOfMonth(int day) implements Meaning {}

    /** A feast, whose day the {@link Feast} knows. */
    public record FeastDay(Feast feast, int year, Direction direction) implements Meaning {}

    /** So many units before or after another date. */
    public record Shift(int amount, Unit unit, Base base) implements Meaning {}

    /** So many minutes before or after the time told last. */
    public record Minutes(int amount) implements Meaning {}

    /** A cell inside a period: "January of last year". */
    public record Within(Meaning inner, Meaning period) implements Meaning {}

    /** A time of day, written as TIMEX3 does ({@code T20:00}, {@code TMO}), on a day. */
    public record TimeOfDay(String sign, Meaning day) implements Meaning {}

    /** The early, middle or late part of a date. */
    public record Part(DatePart part, Meaning whole) implements Meaning {}

    /** A date that the text calls approximate. */
    public record About(Meaning date) implements Meaning {}

    /** A length of time; sign is -1 if it ends now, 1 if it begins now, 0 if the text does not say. */
    public record Length(Count count, Unit unit, String value, int sign) implements Meaning {

        /** Returns a length that the text does not tie to a date. */
        public static Length of(Count count, Unit unit) {
            return new Length(count, unit, unit.duration(count), 0);
        }

        /** Returns the same length before or after now. */
        public Length withSign(int newSign) {
            return new Length(count, unit, value, newSign);
        }
    }

    /** Something that comes again and again. */
    public record Repeated(String value) implements Meaning {}

    /** Now (0), the past (-1) or the future (1). */
    public record Vague(int sign) implements Meaning {}

    /** A date that does not exist; the sentence says why. */
    public record Impossible(String sentence) implements Meaning {}
}
