package org.caspia.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caspia.event.DatedEvent;
import org.caspia.time.EventDate;
import org.caspia.ui.SampleArticle;
import org.caspia.ui.timeline.LanePacking.Placed;
import org.junit.jupiter.api.Test;

class LanePackingTest {
    private static final long SEED = 7;
    private static final double WIDTH_PX = 900;

    private static List<DatedEvent> many(int count) {
        Random random = new Random(SEED);
        DatedEvent like = SampleArticle.open(1).extraction().events().get(0);
        List<DatedEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String month =
                    String.format(java.util.Locale.ROOT, "%d-%02d", 2015 + random.nextInt(10), 1 + random.nextInt(12));
            events.add(new DatedEvent(
                    "e" + i,
                    like.kind(),
                    like.label(),
                    Optional.of(EventDate.parseEdtf(month)),
                    month,
                    false,
                    like.places(),
                    like.actors(),
                    like.evidence(),
                    like.confidence()));
        }
        return events;
    }

    @Test
    void barsAndNamesOfALaneDoNotCoverEachOther() {
        List<DatedEvent> events = many(40);
        List<Placed> placed = LanePacking.pack(events, TimeScale.of(events), WIDTH_PX, 3);
        assertThat(placed).hasSize(40);
        for (Placed one : placed) {
            for (Placed other : placed) {
                if (one != other && one.lane() == other.lane() && other.leftPx() >= one.leftPx()) {
                    assertThat(one.rightPx() + one.namePx())
                            .as("seed %d: %s before %s", SEED, one, other)
                            .isLessThanOrEqualTo(other.leftPx());
                }
            }
        }
    }

    @Test
    void everyBarStaysOnTheStrip() {
        List<DatedEvent> events = many(12);
        assertThat(LanePacking.pack(events, TimeScale.of(events), WIDTH_PX, 3))
                .allSatisfy(one -> assertThat(one.rightPx()).isLessThanOrEqualTo(WIDTH_PX + 0.001));
    }

    @Test
    void anEventWithoutADateIsNotPlaced() {
        DatedEvent like = many(1).get(0);
        DatedEvent undated = new DatedEvent(
                "u", like.kind(), "Undated", Optional.empty(), "", false, List.of(), List.of(), like.evidence(), 0.5);
        assertThat(LanePacking.pack(List.of(undated), TimeScale.of(List.of(undated)), WIDTH_PX, 3))
                .isEmpty();
    }
}
