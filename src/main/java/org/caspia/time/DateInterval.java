package org.caspia.time;

import java.time.LocalDate;
import java.util.Optional;

/** The time between two dates, of which one may be open or unknown. */
record DateInterval(IntervalEnd first, IntervalEnd last) implements EventDate {

    DateInterval {
        first = first instanceof CalendarDate date ? outer(date, true) : first;
        last = last instanceof CalendarDate date ? outer(date, false) : last;
        if (!(first instanceof CalendarDate) && !(last instanceof CalendarDate)) {
            throw new IllegalArgumentException("An interval needs a date at one end at least.");
        }
        if (first instanceof CalendarDate start
                && last instanceof CalendarDate end
                && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException(
                    "The interval ends (" + end.toEdtf() + ") before it begins (" + start.toEdtf() + ").");
        }
    }

    static EventDate between(CalendarDate start, CalendarDate end) {
        if (start.equals(end)) {
            return start;
        }
        DateInterval interval = new DateInterval(start, end);
        Optional<CalendarDate> part = PartBounds.findPart(start, end);
        return part.isPresent() ? part.get() : interval;
    }

    /** EDTF cannot write a part inside an interval, so a part gives its own outer bound. */
    private static CalendarDate outer(CalendarDate date, boolean isStart) {
        if (date.part() == DatePart.WHOLE) {
            return date;
        }
        return isStart ? PartBounds.first(date) : PartBounds.last(date);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return start().map(CalendarDate::firstDay);
    }

    @Override
    public Optional<LocalDate> latest() {
        return end().map(CalendarDate::lastDay);
    }

    @Override
    public Precision precision() {
        Precision atStart = start().map(CalendarDate::precision).orElse(Precision.DAY);
        return end().map(CalendarDate::precision).orElse(Precision.DAY).coarser(atStart);
    }

    @Override
    public Doubt doubt() {
        Doubt atStart = start().map(CalendarDate::doubt).orElse(Doubt.NONE);
        return end().map(CalendarDate::doubt).orElse(Doubt.NONE).and(atStart);
    }

    @Override
    public Optional<CalendarDate> start() {
        return first instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    @Override
    public Optional<CalendarDate> end() {
        return last instanceof CalendarDate date ? Optional.of(date) : Optional.empty();
    }

    @Override
    public boolean isInterval() {
        return true;
    }

    @Override
    public String toEdtf() {
        return first.toEdtf() + "/" + last.toEdtf();
    }

    @Override
    public String toString() {
        return toEdtf();
    }
}
