package org.caspia.time;

/** Writes dates in English, whatever the machine's locale. */
final class EnglishDates {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};
    private static final int FIRST_PLAIN_YEAR = 1000;
    private static final int CENTURY = 100;

    private EnglishDates() {}

    static String monthName(int month) {
        return MONTHS[month - 1];
    }

    static String format(EventDate date) {
        if (date instanceof CalendarDate cell) {
            return doubted(cell, "");
        }
        CalendarDate start = date.start().orElse(null);
        CalendarDate end = date.end().orElse(null);
        if (start == null) {
            return end == null ? "" : "until " + doubted(end, "the ");
        }
        if (end == null) {
            return "since " + doubted(start, "the ");
        }
        return between(start, end);
    }

    private static String between(CalendarDate start, CalendarDate end) {
        boolean isPlain = start.doubt() == Doubt.NONE && end.doubt() == Doubt.NONE;
        if (isPlain && start.precision() == end.precision()) {
            switch (start.precision()) {
                case YEAR -> {
                    return year(start.year(), sameEra(start, end)) + "–" + year(end.year(), false);
                }
                case MONTH -> {
                    if (start.year() == end.year()) {
                        return monthName(start.unit()) + "–" + cell(end);
                    }
                }
                case DAY -> {
                    if (start.year() == end.year()) {
                        return daysOfOneYear(start, end);
                    }
                }
                default -> {}
            }
        }
        return doubted(start, "") + " – " + doubted(end, "");
    }

    private static String daysOfOneYear(CalendarDate start, CalendarDate end) {
        if (start.unit() == end.unit()) {
            return start.dayOfMonth() + "–" + cell(end);
        }
        return start.dayOfMonth() + " " + monthName(start.unit()) + " – " + cell(end);
    }

    private static boolean sameEra(CalendarDate start, CalendarDate end) {
        return era(start.year()).equals(era(end.year()));
    }

    private static String doubted(CalendarDate date, String article) {
        boolean takesArticle = date.precision().isCoarserThan(Precision.YEAR) || date.precision() == Precision.HALF;
        String text = (takesArticle ? article : "") + cell(date);
        boolean isPart = date.part() != DatePart.WHOLE;
        return switch (date.doubt()) {
            case NONE -> text;
            case UNCERTAIN -> "perhaps " + text;
            case APPROXIMATE -> isPart ? text : "about " + text;
            case UNCERTAIN_AND_APPROXIMATE -> isPart ? "perhaps " + text : "perhaps about " + text;
        };
    }

    private static String cell(CalendarDate date) {
        String text = switch (date.precision()) {
            case CENTURY ->
                ordinal(centuryNumber(date.year())) + " century"
                        + era(date.lastDay().getYear());
            case DECADE -> decade(date);
            case YEAR -> year(date.year(), false);
            case HALF -> ORDINALS[date.unit() - 1] + " half of " + year(date.year(), false);
            case QUARTER -> ORDINALS[date.unit() - 1] + " quarter of " + year(date.year(), false);
            case SEASON -> SEASONS[date.unit() - 1] + " " + year(date.year(), false);
            case MONTH -> monthName(date.unit()) + " " + year(date.year(), false);
            case DAY -> date.dayOfMonth() + " " + monthName(date.unit()) + " " + year(date.year(), false);
        };
        return part(date.part(), text);
    }

    private static String part(DatePart part, String text) {
        return switch (part) {
            case WHOLE -> text;
            case MID -> part.english() + "-" + text;
            case EARLY, LATE -> part.english() + " " + text;
        };
    }

    private static int centuryNumber(int firstYear) {
        return firstYear >= 0 ? firstYear / CENTURY + 1 : -firstYear / CENTURY + 1;
    }

    private static String decade(CalendarDate date) {
        int first = date.year() >= 0 ? date.year() : -date.year() - CalendarCells.years(Precision.DECADE) + 1;
        return first + "s" + era(date.year());
    }

    private static String year(int year, boolean withoutEra) {
        int number = year > 0 ? year : 1 - year;
        return withoutEra ? Integer.toString(number) : number + era(year);
    }

    private static String era(int year) {
        if (year <= 0) {
            return " BC";
        }
        return year < FIRST_PLAIN_YEAR ? " AD" : "";
    }

    private static String ordinal(int number) {
        int ofHundred = number % CENTURY;
        if (ofHundred >= 11 && ofHundred <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }
}
