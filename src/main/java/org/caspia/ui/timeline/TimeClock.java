package org.caspia.ui.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.DatedEvent;

/**
 * Where the clock stands on the strip while time is played, and what is to be seen then. Immutable.
 *
 * @param scale the strip's scale
 * @param mode what stays of the time left behind
 * @param from the first day that is played
 * @param width how much of the strip passes by at a time, as a part of it
 * @param place where the clock stands, 0 to 1
 */
record TimeClock(TimeScale scale, PlayMode mode, LocalDate from, double width, double place) {
    private static final double USUAL_WIDTH = 0.12;
    private static final double FADING = 0.12;
    /** Events lose their colour in so many steps, as each costs a picture of the map. */
    private static final int STEPS = 4;

    /** Starts a clock: after the stretch of time chosen, or at the beginning if none was, or it reaches to the end. */
    static TimeClock start(TimeScale scale, PlayMode mode, Optional<TimeWindow> chosen) {
        LocalDate first = LocalDate.of(scale.firstYear(), 1, 1);
        double to = chosen.map(window -> scale.at(window.to())).orElse(1.0);
        double width = chosen.map(window -> to - scale.at(window.from())).orElse(USUAL_WIDTH);
        LocalDate from = chosen.map(TimeWindow::from).orElse(first);
        return new TimeClock(scale, mode, from, width, to > 0.995 ? scale.at(from) : to);
    }

    TimeClock withMode(PlayMode newMode) {
        return new TimeClock(scale, newMode, from, USUAL_WIDTH, place);
    }

    TimeClock later(double by) {
        return new TimeClock(scale, mode, from, width, place + by);
    }

    boolean isOver() {
        return place >= 1;
    }

    /** The stretch of time that is seen whole. */
    TimeWindow window() {
        LocalDate to = scale.dayAt(place);
        LocalDate start = mode == PlayMode.ADD_UP ? from : scale.dayAt(place - width);
        return new TimeWindow(start.isAfter(to) ? to : start, to);
    }

    /** How much colour is left of the events that have just passed, by id. */
    Map<String, Double> fading(List<DatedEvent> events) {
        Map<String, Double> fading = new HashMap<>();
        TimeWindow now = window();
        double edge = scale.at(now.from());
        for (DatedEvent event : mode == PlayMode.PASS_BY ? events : List.<DatedEvent>of()) {
            TimeSpan.of(event).filter(span -> span.to().isBefore(now.from())).ifPresent(span -> {
                double left = 1 - (edge - scale.at(span.to())) / FADING;
                double inSteps = Math.floor(left * STEPS) / STEPS;
                if (inSteps > 0 && inSteps < 1) {
                    fading.put(event.id(), inSteps);
                }
            });
        }
        return fading;
    }
}
