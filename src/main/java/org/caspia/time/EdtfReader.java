package org.caspia.time;

/** Reads EDTF: level 1, and the quarters and halves of level 2. */
final class EdtfReader {

    private static final int MONTHS = 12;
    private static final int LAST_SEASON_CODE = 32;
    private static final int LAST_QUARTER_CODE = 36;
    private static final int LAST_HALF_CODE = 41;
    private static final int SEASONS = 4;

    private EdtfReader() {}

    static EventDate read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return readCell(text, text);
        }
        IntervalEnd first = readEnd(text.substring(0, slash), text);
        IntervalEnd last = readEnd(text.substring(slash + 1), text);
        if (first instanceof CalendarDate start && last instanceof CalendarDate end) {
            return EventDate.between(start, end);
        }
        return new DateInterval(first, last);
    }

    private static IntervalEnd readEnd(String end, String whole) {
        if (end.isEmpty()) {
            return OpenEnd.UNKNOWN;
        }
        return end.equals("..") ? OpenEnd.OPEN : readCell(end, whole);
    }

    private static CalendarDate readCell(String text, String whole) {
        int end = text.length();
        Doubt doubt = Doubt.NONE;
        for (Doubt candidate : Doubt.values()) {
            if (candidate != Doubt.NONE && text.endsWith(candidate.edtfSign())) {
                doubt = candidate;
                end--;
            }
        }
        return readPlain(withoutTime(text.substring(0, end)), whole).withDoubt(doubt);
    }

    private static String withoutTime(String text) {
        int time = text.indexOf('T');
        return time == "2023-09-05".length() ? text.substring(0, time) : text;
    }

    private static CalendarDate readPlain(String text, String whole) {
        boolean isLong = text.startsWith("Y");
        boolean isNegative = text.startsWith("-", isLong ? 1 : 0);
        int from = (isLong ? 1 : 0) + (isNegative ? 1 : 0);
        int dash = text.indexOf('-', from);
        String year = text.substring(from, dash < 0 ? text.length() : dash);
        boolean goodLength = isLong ? year.length() > 4 && year.length() < 10 : year.length() == 4;
        if (!goodLength) {
            throw notADate(whole);
        }
        if (year.endsWith("X")) {
            return readSpan(year, isNegative, dash < 0 || isUnspecified(text.substring(dash)), whole);
        }
        int number = isNegative ? -number(year, whole) : number(year, whole);
        return dash < 0 ? CalendarDate.ofYear(number) : readWithin(number, text.substring(dash + 1), whole);
    }

    private static boolean isUnspecified(String rest) {
        return rest.equals("-XX") || rest.equals("-XX-XX");
    }

    private static CalendarDate readSpan(String digits, boolean isNegative, boolean isWhole, String whole) {
        int known = digits.indexOf('X');
        boolean isSpan = known >= 2 && digits.substring(known).chars().allMatch(c -> c == 'X');
        if (!isSpan || !isWhole) {
            throw notADate(whole);
        }
        int first = number(digits.replace('X', '0'), whole);
        int year = isNegative ? -first : first;
        Precision precision = known == 2 ? Precision.CENTURY : Precision.DECADE;
        int begin = isNegative ? year - CalendarCells.years(precision) + 1 : year;
        return new CalendarDate(precision, begin, 0, 0, DatePart.WHOLE, Doubt.NONE);
    }

    private static CalendarDate readWithin(int year, String rest, String whole) {
        boolean hasDay = rest.length() == 5 && rest.charAt(2) == '-';
        if (!hasDay && rest.length() != 2) {
            throw notADate(whole);
        }
        if (rest.equals("XX") || rest.equals("XX-XX")) {
            return CalendarDate.ofYear(year);
        }
        int unit = number(rest.substring(0, 2), whole);
        if (hasDay) {
            String day = rest.substring(3);
            return day.equals("XX")
                    ? CalendarDate.ofMonth(year, unit)
                    : CalendarDate.ofDay(year, unit, number(day, whole));
        }
        return readUnit(year, unit);
    }

    private static CalendarDate readUnit(int year, int code) {
        int season = Season.SPRING.edtfCode();
        if (code >= season && code <= LAST_SEASON_CODE) {
            return CalendarDate.ofSeason(year, Season.values()[(code - season) % SEASONS]);
        }
        if (code >= EdtfWriter.FIRST_QUARTER_CODE && code <= LAST_QUARTER_CODE) {
            return CalendarDate.ofQuarter(year, code - EdtfWriter.FIRST_QUARTER_CODE + 1);
        }
        if (code >= EdtfWriter.FIRST_HALF_CODE && code <= LAST_HALF_CODE) {
            return CalendarDate.ofHalf(year, code - EdtfWriter.FIRST_HALF_CODE + 1);
        }
        if (code > MONTHS) {
            throw new IllegalArgumentException("There is no month number " + code + ".");
        }
        return CalendarDate.ofMonth(year, code);
    }

    private static int number(String digits, String whole) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw notADate(whole);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException("This is not a date in the EDTF form: \"" + text + "\".");
    }
}
