package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import org.caspia.event.DatedEvent;

/**
 * Where a day lies on the strip. Months in which something happens, and those after them, where its title stands, are wide; months in which
 * nothing happens are narrow, so that a century of history and a busy autumn both fit. Every day keeps its order, and within a month time
 * runs evenly.
 */
final class TimeScale {
    private static final double EMPTY = 0.0033;
    private static final double BUSY = 0.8;
    private static final double FOR_TITLE = 2.5;
    private static final double MOST_FOR_TITLES = 10;
    private static final int LONGEST_SPAN = 400;
    private static final int MONTHS = 12;

    private final int firstYear;
    /** Where each month begins, and the end of the last. */
    private final double[] starts;

    private TimeScale(int firstYear, double[] starts) {
        this.firstYear = firstYear;
        this.starts = starts;
    }

    /** Makes the scale for events with dates; for none it spans ten years. */
    static TimeScale of(List<DatedEvent> events) {
        List<TimeSpan> spans =
                events.stream().flatMap(event -> TimeSpan.of(event).stream()).toList();
        int from = spans.stream().mapToInt(span -> span.from().getYear()).min().orElse(2015);
        int to = spans.stream().mapToInt(span -> span.to().getYear()).max().orElse(2024);
        from = Math.max(from, to - LONGEST_SPAN);
        return new TimeScale(from, starts(widths(from, to, spans)));
    }

    private static double[] widths(int from, int to, List<TimeSpan> spans) {
        double[] busy = new double[(to - from + 1) * MONTHS];
        double[] titles = new double[busy.length];
        for (TimeSpan span : spans) {
            int first = Math.max(0, month(span.from(), from));
            int last = Math.max(first, month(span.to(), from));
            for (int month = first; month <= last; month++) {
                busy[month] = Math.max(busy[month], BUSY / (last - first + 1));
            }
            titles[Math.min(titles.length - 1, last + 1)] += FOR_TITLE;
        }
        double[] widths = new double[busy.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = EMPTY + busy[i] + Math.min(MOST_FOR_TITLES, titles[i]);
        }
        return widths;
    }

    private static int month(LocalDate day, int firstYear) {
        return (day.getYear() - firstYear) * MONTHS + day.getMonthValue() - 1;
    }

    private static double[] starts(double[] widths) {
        double[] starts = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            starts[i + 1] = starts[i] + widths[i];
        }
        return starts;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + (starts.length - 1) / MONTHS - 1;
    }

    /** Returns where a day lies, 0 at the beginning of the strip and 1 at its end. */
    double at(LocalDate day) {
        int index = month(day, firstYear);
        if (index < 0) {
            return 0;
        }
        if (index >= starts.length - 1) {
            return 1;
        }
        double within = (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
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
        LocalDate first = LocalDate.of(firstYear, 1, 1).plusMonths(index);
        int day = (int) Math.min(first.lengthOfMonth() - 1.0, Math.floor(within * first.lengthOfMonth()));
        return first.plusDays(day);
    }

    /** Returns how wide a year is, as a part of the strip. */
    double widthOf(int year) {
        int index = (year - firstYear) * MONTHS;
        return (starts[index + MONTHS] - starts[index]) / starts[starts.length - 1];
    }
}
