package org.caspia.time;

import java.time.LocalDate;
import java.util.Locale;

/** The extent of the calendar's cells. */
final class CalendarCells {

    private static final int DECADE_YEARS = 10;
    private static final int CENTURY_YEARS = 100;
    private static final int SEASON_MONTHS = 3;
    private static final int HALF_MONTHS = 6;

    private CalendarCells() {}

    /** Returns how many years a cell covers; 1 for everything within a year. */
    static int years(Precision precision) {
        return switch (precision) {
            case CENTURY -> CENTURY_YEARS;
            case DECADE -> DECADE_YEARS;
            default -> 1;
        };
    }

    /** Returns the first year in time of the decade or century around a year: -450 lies in -499 to -400. */
    static int firstYear(Precision precision, int year) {
        int years = years(precision);
        return year >= 0 ? year - year % years : -(-year - -year % years + years - 1);
    }

    static boolean hasParts(Precision precision) {
        return switch (precision) {
            case CENTURY, DECADE, YEAR, MONTH -> true;
            default -> false;
        };
    }

    static String word(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    static LocalDate firstDay(CalendarDate cell) {
        int day = cell.precision() == Precision.DAY ? cell.dayOfMonth() : 1;
        return LocalDate.of(cell.year(), firstMonth(cell), day);
    }

    static LocalDate lastDay(CalendarDate cell) {
        LocalDate first = firstDay(cell);
        LocalDate after = switch (cell.precision()) {
            case CENTURY, DECADE, YEAR -> first.plusYears(years(cell.precision()));
            case HALF -> first.plusMonths(HALF_MONTHS);
            case QUARTER, SEASON -> first.plusMonths(SEASON_MONTHS);
            case MONTH -> first.plusMonths(1);
            case DAY -> first.plusDays(1);
        };
        return after.minusDays(1);
    }

    private static int firstMonth(CalendarDate cell) {
        return switch (cell.precision()) {
            case CENTURY, DECADE, YEAR -> 1;
            case HALF -> 1 + (cell.unit() - 1) * HALF_MONTHS;
            case QUARTER -> 1 + (cell.unit() - 1) * SEASON_MONTHS;
            case SEASON -> Season.values()[cell.unit() - 1].firstMonth();
            case MONTH, DAY -> cell.unit();
        };
    }
}
