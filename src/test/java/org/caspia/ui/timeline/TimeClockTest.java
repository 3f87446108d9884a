package org.caspia.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.event.DatedEvent;
import org.caspia.ui.SampleArticle;
import org.junit.jupiter.api.Test;

class TimeClockTest {
    private static final List<DatedEvent> EVENTS =
            List.of(SampleArticle.event("old", "2015-03"), SampleArticle.event("new", "2023-10"));

    private static TimeClock at(PlayMode mode, double place) {
        return TimeClock.start(TimeScale.of(EVENTS), mode, Optional.empty()).later(place);
    }

    @Test
    void addingUpKeepsTheBeginning() {
        assertThat(at(PlayMode.ADD_UP, 0.9).window().from().getYear()).isEqualTo(2015);
        assertThat(at(PlayMode.ADD_UP, 0.9).fading(EVENTS)).isEmpty();
    }

    @Test
    void whatPassesByLosesItsColourStepByStepAndThenIsGone() {
        double last = 1;
        boolean fadedInBetween = false;
        for (double place = 0; place < 1; place += 0.01) {
            TimeClock clock = at(PlayMode.PASS_BY, place);
            Map<String, Double> fading = clock.fading(EVENTS);
            boolean whole = TimeSpan.of(EVENTS.get(0)).orElseThrow().overlaps(clock.window());
            double left = whole ? 1 : fading.getOrDefault("old", 0.0);
            if (place > 0.3) {
                assertThat(left).isLessThanOrEqualTo(last);
                last = left;
            }
            fadedInBetween |= left > 0 && left < 1;
        }
        assertThat(last).isZero();
        assertThat(fadedInBetween).isTrue();
    }

    @Test
    void aChosenStretchPassesByInItsOwnWidth() {
        TimeScale scale = TimeScale.of(EVENTS);
        TimeWindow chosen = new TimeWindow(java.time.LocalDate.of(2015, 1, 1), java.time.LocalDate.of(2015, 6, 30));
        TimeClock clock = TimeClock.start(scale, PlayMode.PASS_BY, Optional.of(chosen));
        assertThat(clock.window().to())
                .isBetween(chosen.to().minusDays(1), chosen.to().plusDays(1));
        double width = scale.at(chosen.to()) - scale.at(chosen.from());
        TimeWindow later = clock.later(0.2).window();
        assertThat(scale.at(later.to()) - scale.at(later.from())).isBetween(width * 0.9, width * 1.1);
    }
}
