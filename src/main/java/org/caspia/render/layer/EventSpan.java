package org.caspia.render.layer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caspia.time.CalendarDate;
import org.caspia.time.DatePart;
import org.caspia.time.EventDate;
import org.caspia.time.Precision;

/**
 * Tells the dates of several events in one short line, by years: "4 events, 1990s – 2023". What goes on counts by its beginning, what has only
 * an end by that.
 */
final class EventSpan {
    private EventSpan() {}

    static String words(List<EventDate> dates) {
        String count = dates.size() + " events";
        if (dates.stream().distinct().count() == 1) {
            return count + ", " + dates.get(0).toEnglish();
        }
        Optional<CalendarDate> first =
                dates.stream().flatMap(EventSpan::ends).min(Comparator.comparing(CalendarDate::firstDay));
        Optional<CalendarDate> last =
                dates.stream().flatMap(EventSpan::ends).max(Comparator.comparing(CalendarDate::lastDay));
        return first.map(from -> count + ", " + between(year(from), year(last.orElse(from))))
                .orElse(count);
    }

    private static Stream<CalendarDate> ends(EventDate date) {
        return Stream.concat(date.start().stream(), date.end().stream());
    }

    private static String between(CalendarDate first, CalendarDate last) {
        // An interval that began with the late 19th century would begin with a year that nobody told.
        String words = first.part() == DatePart.WHOLE && last.part() == DatePart.WHOLE
                ? EventDate.between(first, last).toEnglish()
                : first.toEnglish() + " – " + last.toEnglish();
        return words.replace(" century", " c.");
    }

    private static CalendarDate year(CalendarDate date) {
        return Precision.YEAR.isCoarserThan(date.precision())
                ? CalendarDate.ofYear(date.year()).withDoubt(date.doubt())
                : date;
    }
}
