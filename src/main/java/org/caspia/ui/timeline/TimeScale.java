package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caspia.event.DatedEvent;

/**
 * Where a day lies on the strip. Years in which something happens are wide, years in which nothing happens are narrow, so that a century of
 * history and a busy autumn both fit. Every day keeps its order, and within a year time runs evenly.
 */
final class TimeScale {
    private static final double EMPTY_YEAR = 0.12;
    private static final double BUSY_YEAR = 3;
    private static final double MORE_PER_EVENT = 1.1;
    private static final double MOST_EXTRA = 14;
    private static final int LONGEST_SPAN = 400;

    private final int firstYear;
    private final double[] starts;

    private TimeScale(int firstYear, double[] starts) {
        this.firstYear = firstYear;
        this.starts = starts;
    }

    /** Makes the scale for events with dates; for none it spans ten years. */
    static TimeScale of(List<DatedEvent> events) {
        TreeMap<Integer, Integer> perYear = new TreeMap<>();
        for (DatedEvent event : events) {
            TimeSpan.of(event).ifPresent(span -> perYear.merge(middleYear(span), 1, Integer::sum));
        }
        int from = events.stream()
                .flatMap(event -> TimeSpan.of(event).stream())
                .mapToInt(span -> span.from().getYear())
                .min()
                .orElse(2015);
        int to = events.stream()
                .flatMap(event -> TimeSpan.of(event).stream())
                .mapToInt(span -> span.to().getYear())
                .max()
                .orElse(2024);
        from = Math.max(from, to - LONGEST_SPAN);
        return new TimeScale(from, starts(from, to, perYear));
    }

    private static int middleYear(TimeSpan span) {
        return (span.from().getYear() + span.to().getYear()) / 2;
    }

    private static double[] starts(int from, int to, Map<Integer, Integer> perYear) {
        double[] starts = new double[to - from + 2];
        for (int year = from; year <= to; year++) {
            Integer events = perYear.get(year);
            double width = events == null ? EMPTY_YEAR : BUSY_YEAR + Math.min(MOST_EXTRA, events * MORE_PER_EVENT);
            starts[year - from + 1] = starts[year - from] + width;
        }
        return starts;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + starts.length - 2;
    }

    /** Returns where a day lies, 0 at the beginning of the strip and 1 at its end. */
    double at(LocalDate day) {
        int index = day.getYear() - firstYear;
        if (index < 0) {
            return 0;
        }
        if (index >= starts.length - 1) {
            return 1;
        }
        double within = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        return (starts[index] + within * (starts[index + 1] - starts[index])) / starts[starts.length - 1];
    }

    /** Returns the day that lies at a place of the strip. */
    LocalDate dayAt(double place) {
        double wanted = Math.max(0, Math.min(1, place)) * starts[starts.length - 1];
        int index = 0;
        while (index < starts.length - 2 && starts[index + 1] <= wanted) {
            index++;
        }
        double within = (wanted - starts[index]) / (starts[index + 1] - starts[index]);
        LocalDate january = LocalDate.of(firstYear + index, 1, 1);
        int day = (int) Math.min(january.lengthOfYear() - 1.0, Math.floor(within * january.lengthOfYear()));
        return january.plusDays(day);
    }

    /** Returns how wide a year is, as a part of the strip. */
    double widthOf(int year) {
        int index = year - firstYear;
        return (starts[index + 1] - starts[index]) / starts[starts.length - 1];
    }
}
