package org.caspia.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caspia.event.DatedEvent;
import org.caspia.ui.SampleArticle;
import org.caspia.ui.timeline.LanePacking.Placed;
import org.junit.jupiter.api.Test;

class LanePackingTest {
    private static final long SEED = 7;
    private static final double WIDTH_PX = 900;

    private static List<DatedEvent> many(int count) {
        Random random = new Random(SEED);
        List<DatedEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String month =
                    String.format(java.util.Locale.ROOT, "%d-%02d", 2015 + random.nextInt(10), 1 + random.nextInt(12));
            events.add(SampleArticle.event("e" + i, month));
        }
        return events;
    }

    private static double widthOf(String title) {
        return 6.0 * title.length();
    }

    @Test
    void titlesAreCutAtWholeWordsThatTellSomething() {
        String title = "Tours of Central Asia";
        assertThat(FittingTitle.of(title, 126, LanePackingTest::widthOf)).isEqualTo(title);
        assertThat(FittingTitle.of(title, 125, LanePackingTest::widthOf)).isEqualTo("Tours of Central…");
        assertThat(FittingTitle.of(title, 80, LanePackingTest::widthOf)).isEqualTo("Tours…");
        assertThat(FittingTitle.of(title, 30, LanePackingTest::widthOf)).isEmpty();
        assertThat(FittingTitle.of("In a word, yes", 66, LanePackingTest::widthOf))
                .isEqualTo("In a word…");
    }

    @Test
    void aTitleStandsWholeWhereItsLaneHasRoom() {
        List<DatedEvent> events = many(3);
        assertThat(LanePacking.pack(events, TimeScale.of(events), WIDTH_PX, 3, LanePackingTest::widthOf))
                .allSatisfy(one ->
                        assertThat(one.event().label()).startsWith(one.name().replace("…", "")))
                .filteredOn(one -> one.name().equals(one.event().label()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void barsAndNamesOfALaneDoNotCoverEachOther() {
        List<DatedEvent> events = many(40);
        List<Placed> placed = LanePacking.pack(events, TimeScale.of(events), WIDTH_PX, 3, LanePackingTest::widthOf);
        assertThat(placed).hasSize(40);
        for (Placed one : placed) {
            for (Placed other : placed) {
                if (one != other && one.lane() == other.lane() && other.leftPx() >= one.leftPx()) {
                    assertThat(one.rightPx() + widthOf(one.name()))
                            .as("seed %d: %s before %s", SEED, one, other)
                            .isLessThanOrEqualTo(other.leftPx());
                }
            }
        }
    }

    @Test
    void everyBarStaysOnTheStrip() {
        List<DatedEvent> events = many(12);
        assertThat(LanePacking.pack(events, TimeScale.of(events), WIDTH_PX, 3, LanePackingTest::widthOf))
                .allSatisfy(one -> assertThat(one.rightPx()).isLessThanOrEqualTo(WIDTH_PX + 0.001));
    }

    @Test
    void anEventWithoutADateIsNotPlaced() {
        DatedEvent like = many(1).get(0);
        DatedEvent undated = new DatedEvent(
                "u", like.kind(), "Undated", Optional.empty(), "", false, List.of(), List.of(), like.evidence(), 0.5);
        assertThat(LanePacking.pack(
                        List.of(undated), TimeScale.of(List.of(undated)), WIDTH_PX, 3, LanePackingTest::widthOf))
                .isEmpty();
    }
}
