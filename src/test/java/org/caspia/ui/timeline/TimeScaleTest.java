package org.caspia.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.caspia.ui.SampleArticle;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private final TimeScale scale =
            TimeScale.of(SampleArticle.open(1).extraction().events());

    @Test
    void daysKeepTheirOrderAndFindTheirWayBack() {
        long seed = 20231101;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1991, 1, 1).plusDays(random.nextInt(12000));
            double place = scale.at(day);
            assertThat(scale.at(day.plusDays(1))).as("seed %d, %s", seed, day).isGreaterThanOrEqualTo(place);
            assertThat(scale.dayAt(place + 1e-9))
                    .as("seed %d, %s", seed, day)
                    .isBetween(day.minusDays(1), day.plusDays(1));
        }
    }

    @Test
    void yearsWithEventsAreWiderThanEmptyOnes() {
        assertThat(scale.widthOf(2023)).isGreaterThan(5 * scale.widthOf(2005));
    }

    @Test
    void anEmptyArticleStillHasATimeline() {
        TimeScale empty = TimeScale.of(List.of());
        assertThat(empty.at(LocalDate.of(1900, 1, 1))).isZero();
        assertThat(empty.at(LocalDate.of(2100, 1, 1))).isEqualTo(1);
    }
}
