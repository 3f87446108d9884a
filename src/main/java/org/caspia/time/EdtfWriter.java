package org.caspia.time;

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
            case CENTURY -> span(date, 100, 2) + "XX";
            case DECADE -> span(date, 10, 3) + "X";
            case YEAR -> year(date.year());
            case HALF -> within(date, FIRST_HALF_CODE - 1 + date.unit());
            case QUARTER -> within(date, FIRST_QUARTER_CODE - 1 + date.unit());
            case SEASON -> within(date, Season.SPRING.edtfCode() - 1 + date.unit());
            case MONTH -> within(date, date.unit());
            case DAY -> within(date, date.unit()) + "-" + digits(date.dayOfMonth(), 2);
        };
        return text + date.doubt().edtfSign();
    }

    private static String span(CalendarDate date, int years, int width) {
        int number = date.year() >= 0 ? date.year() / years : -date.year() / years;
        return (date.year() < 0 ? "-" : "") + digits(number, width);
    }

    private static String within(CalendarDate date, int number) {
        return year(date.year()) + "-" + digits(number, 2);
    }

    private static String year(int year) {
        String sign = year < 0 ? "-" : "";
        int number = Math.abs(year);
        return number > LARGEST_FOUR_DIGITS ? "Y" + sign + number : sign + digits(number, 4);
    }

    private static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return plain.length() >= width ? plain : "0".repeat(width - plain.length()) + plain;
    }
}
