package org.caspia.time;

import java.util.Locale;

/** Writes calendar dates in EDTF. */
final class EdtfWriter {

    static final int FIRST_QUARTER_CODE = 33;
    static final int FIRST_HALF_CODE = 40;
    private static final int LARGEST_FOUR_DIGITS = 9999;

    private EdtfWriter() {}

    static String write(CalendarDate date) {
        if (date.part() != DatePart.WHOLE) {
            return cell(PartBounds.first(date)) + "/" + cell(PartBounds.last(date));
        }
        return cell(date);
    }

    private static String cell(CalendarDate date) {
        String text = switch (date.precision()) {
            case CENTURY -> span(date, 100, "%02dXX");
            case DECADE -> span(date, 10, "%03dX");
            case YEAR -> year(date.year());
            case HALF -> within(date, FIRST_HALF_CODE - 1 + date.unit());
            case QUARTER -> within(date, FIRST_QUARTER_CODE - 1 + date.unit());
            case SEASON -> within(date, Season.SPRING.edtfCode() - 1 + date.unit());
            case MONTH -> within(date, date.unit());
            case DAY -> within(date, date.unit()) + String.format(Locale.ROOT, "-%02d", date.dayOfMonth());
        };
        return text + date.doubt().edtfSign();
    }

    private static String span(CalendarDate date, int years, String digits) {
        int number = date.year() >= 0 ? date.year() / years : -date.year() / years;
        return (date.year() < 0 ? "-" : "") + String.format(Locale.ROOT, digits, number);
    }

    private static String within(CalendarDate date, int number) {
        return year(date.year()) + String.format(Locale.ROOT, "-%02d", number);
    }

    private static String year(int year) {
        String sign = year < 0 ? "-" : "";
        int digits = Math.abs(year);
        return digits > LARGEST_FOUR_DIGITS ? "Y" + sign + digits : sign + String.format(Locale.ROOT, "%04d", digits);
    }
}
