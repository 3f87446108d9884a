package org.caspia.time;

import java.util.Optional;

/**
 * What "early", "mid" and "late" mean: about a third of the cell each. EDTF has no sign for a part, so a part is
 * written as the interval between its two approximate bounds, and that very interval is read back as the part.
 */
final class PartBounds {

    /** The last day, month or year of the early and of the middle part, counted from 1. */
    private static final int[] MONTH_CUTS = {10, 20};

    private static final int[] YEAR_CUTS = {4, 8};
    private static final int[] DECADE_CUTS = {4, 7};
    private static final int[] CENTURY_CUTS = {34, 67};
    private static final int MONTHS = 12;

    private PartBounds() {}

    static CalendarDate first(CalendarDate part) {
        int number = switch (part.part()) {
            case WHOLE, EARLY -> 1;
            case MID -> cuts(part.precision())[0] + 1;
            case LATE -> cuts(part.precision())[1] + 1;
        };
        return member(part, number);
    }

    static CalendarDate last(CalendarDate part) {
        int number = switch (part.part()) {
            case EARLY -> cuts(part.precision())[0];
            case MID -> cuts(part.precision())[1];
            case WHOLE, LATE -> size(part);
        };
        return member(part, number);
    }

    /** Returns the part whose bounds these two dates are. */
    static Optional<CalendarDate> findPart(CalendarDate start, CalendarDate end) {
        if (start.doubt() != end.doubt() || start.doubt() == Doubt.NONE || start.doubt() == Doubt.UNCERTAIN) {
            return Optional.empty();
        }
        return switch (start.precision()) {
            case DAY -> findPartOf(CalendarDate.ofMonth(start.year(), start.unit()), start, end);
            case MONTH -> findPartOf(CalendarDate.ofYear(start.year()), start, end);
            case YEAR ->
                findPartOf(CalendarDate.ofDecade(start.year()), start, end)
                        .or(() -> findPartOf(CalendarDate.ofCentury(start.year()), start, end));
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarDate> findPartOf(CalendarDate cell, CalendarDate start, CalendarDate end) {
        for (DatePart part : DatePart.values()) {
            CalendarDate candidate = cell.withDoubt(start.doubt()).withPart(part);
            if (part != DatePart.WHOLE
                    && first(candidate).equals(start)
                    && last(candidate).equals(end)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static CalendarDate member(CalendarDate part, int number) {
        CalendarDate member = switch (part.precision()) {
            case MONTH -> CalendarDate.ofDay(part.year(), part.unit(), number);
            case YEAR -> CalendarDate.ofMonth(part.year(), number);
            default -> CalendarDate.ofYear(part.year() + number - 1);
        };
        return member.withDoubt(part.doubt());
    }

    private static int[] cuts(Precision precision) {
        return switch (precision) {
            case MONTH -> MONTH_CUTS;
            case YEAR -> YEAR_CUTS;
            case DECADE -> DECADE_CUTS;
            default -> CENTURY_CUTS;
        };
    }

    private static int size(CalendarDate cell) {
        return switch (cell.precision()) {
            case MONTH -> CalendarCells.lastDay(cell.withPart(DatePart.WHOLE)).getDayOfMonth();
            case YEAR -> MONTHS;
            default -> CalendarCells.years(cell.precision());
        };
    }
}
