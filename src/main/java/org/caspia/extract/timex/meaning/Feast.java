package org.caspia.extract.timex.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Feasts whose day follows from the year. The days of the movable ones are those of the United States where countries
 * differ; Easter is the western one.
 */
public enum Feast {
    NEW_YEARS_DAY("new year's day", 1, 1),
    EPIPHANY("epiphany", 1, 6),
    MARTIN_LUTHER_KING_DAY("martin luther king day", 1, -3),
    VALENTINES_DAY("valentine's day", 2, 14),
    PRESIDENTS_DAY("presidents' day", 2, -3),
    NOWRUZ("nowruz", 3, 21),
    NOVRUZ("novruz", 3, 21),
    ASH_WEDNESDAY("ash wednesday", 0, -46),
    PALM_SUNDAY("palm sunday", 0, -7),
    GOOD_FRIDAY("good friday", 0, -2),
    EASTER_MONDAY("easter monday", 0, 1),
    EASTER_SUNDAY("easter sunday", 0, 0),
    EASTER("easter", 0, 0),
    MAY_DAY("may day", 5, 1),
    MOTHERS_DAY("mother's day", 5, -2),
    VICTORY_DAY("victory day", 5, 9),
    MEMORIAL_DAY("memorial day", 5, -5),
    FATHERS_DAY("father's day", 6, -3),
    LABOR_DAY("labor day", 9, -1),
    COLUMBUS_DAY("columbus day", 10, -2),
    HALLOWEEN("halloween", 10, 31),
    VETERANS_DAY("veterans day", 11, 11),
    THANKSGIVING_DAY("thanksgiving day", 11, -4),
    THANKSGIVING("thanksgiving", 11, -4),
    CHRISTMAS_EVE("christmas eve", 12, 24),
    CHRISTMAS_DAY("christmas day", 12, 25),
    CHRISTMAS("christmas", 12, 25),
    BOXING_DAY("boxing day", 12, 26),
    NEW_YEARS_EVE("new year's eve", 12, 31);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never changed
    private final List<String> words;

    private final int month;
    private final int day;

    /** A month of 0 means days from Easter; a negative day means the n-th weekday of the month, 5 the last. */
    Feast(String name, int month, int day) {
        this.words = List.of(name.replace("'", " ' ").trim().split(" +", -1));
        this.month = month;
        this.day = day;
    }

    /** Returns the words of its name; an apostrophe is a word of its own. */
    public List<String> words() {
        return words;
    }

    /** Returns the day on which it falls in a year. */
    public LocalDate inYear(int year) {
        if (month == 0) {
            return easter(year).plusDays(day);
        }
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        int count = day == -5 ? -1 : -day;
        return first.with(TemporalAdjusters.dayOfWeekInMonth(count, weekday()));
    }

    /** Tells whether the feast has the same day each year. */
    public boolean isFixed() {
        return month > 0 && day > 0;
    }

    /** Returns the month of its day; 0 if it is counted from Easter. */
    public int month() {
        return month;
    }

    /** Returns the day of its month, or how it is counted. */
    public int day() {
        return day;
    }

    private DayOfWeek weekday() {
        return switch (month) {
            case 5 -> day == -2 ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
            case 6 -> DayOfWeek.SUNDAY;
            case 11 -> DayOfWeek.THURSDAY;
            default -> DayOfWeek.MONDAY;
        };
    }

    /** The algorithm of Oudin (1940), as in the Explanatory Supplement to the Astronomical Almanac. */
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int correction = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + correction + 15, 30);
        int full = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = Math.floorMod(year + Math.floorDiv(year, 4) + full + 2 - century + century / 4, 7);
        int fromMarch = full - weekday;
        int month = 3 + (fromMarch + 40) / 44;
        int day = fromMarch + 28 - 31 * (month / 4);
        return LocalDate.of(year, month, day);
    }
}
