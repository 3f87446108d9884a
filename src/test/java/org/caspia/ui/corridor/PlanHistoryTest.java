package org.caspia.ui.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import org.caspia.corridor.route.Scenario;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {
    private final PlanHistory history = new PlanHistory(Plan.EMPTY);

    private static Plan year(int year) {
        return Plan.EMPTY.withScenario(Scenario.today().withYear(year));
    }

    @Test
    void undoGoesBackAndRedoForward() {
        history.go(year(2014), "");
        history.go(year(2020), "");
        assertThat(history.undo()).isTrue();
        assertThat(history.now()).isEqualTo(year(2014));
        assertThat(history.undo()).isTrue();
        assertThat(history.now()).isEqualTo(Plan.EMPTY);
        assertThat(history.undo()).isFalse();
        assertThat(history.redo()).isTrue();
        assertThat(history.now()).isEqualTo(year(2014));
    }

    @Test
    void aDraggedSliderIsOneStep() {
        for (int year = 2024; year > 1995; year--) {
            history.go(year(year), "year");
        }
        history.undo();
        assertThat(history.now()).isEqualTo(Plan.EMPTY);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aSliderMovedAgainAfterUndoIsANewStep() {
        history.go(year(2010), "year");
        history.undo();
        history.go(year(2011), "year");
        assertThat(history.undo()).isTrue();
        assertThat(history.now()).isEqualTo(Plan.EMPTY);
    }

    @Test
    void somethingNewEndsWhatCouldBeRedone() {
        history.go(year(2010), "");
        history.undo();
        history.go(year(2011), "");
        assertThat(history.canRedo()).isFalse();
    }
}
