package org.caspia.extract.timex.meaning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.caspia.time.CalendarDate;
import org.caspia.time.Precision;

/** Writes TIMEX3 values. */
public final class Values {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private Values() {}

    /** Writes a date. */
    public static String of(CalendarDate date) {
        return switch (date.precision()) {
            case CENTURY -> date.year() < 0 ? beforeChrist(date.year(), CENTURY) : digits(date.year() / CENTURY, 2);
            case DECADE -> date.year() < 0 ? beforeChrist(date.year(), DECADE) : digits(date.year() / DECADE, 3);
            case YEAR -> year(date.year());
            default -> year(date.year()) + "-" + within(date.precision(), date.unit(), date.dayOfMonth());
        };
    }

    /** Writes a cell whose year is not known: {@code XXXX-09-11}. */
    public static String withoutYear(Meaning.Cell cell) {
        return "XXXX-" + within(cell.precision(), cell.unit(), cell.day());
    }

    /** Writes a season, 1 (spring) to 4. */
    public static String season(int number) {
        return SEASONS[number - 1];
    }

    /** Writes the week of a day. */
    public static String week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return year(year) + "-W" + digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String within(Precision precision, int unit, int day) {
        return switch (precision) {
            case HALF -> "H" + unit;
            case QUARTER -> "Q" + unit;
            case SEASON -> season(unit);
            case DAY -> digits(unit, 2) + "-" + digits(day, 2);
            default -> digits(unit, 2);
        };
    }

    private static String year(int year) {
        return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
    }

    private static String beforeChrist(int firstYear, int years) {
        String lastYear = digits(1 - (firstYear + years - 1), 4);
        return "BC" + lastYear.substring(0, years == CENTURY ? 2 : 3);
    }

    /** Writes a number with leading zeros. */
    public static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width
                ? plain
                : "0".repeat(width - plain.length()).concat(plain);
    }
}
