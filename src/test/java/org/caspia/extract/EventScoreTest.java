package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** Holds the quality of the events on the labelled texts, so that a change that harms it fails. */
class EventScoreTest {

    @Test
    void staysAsGoodAsItWas() throws Exception {
        Extractor extractor = new Extractor(Gazetteer.open(Path.of("data/gazetteer")));
        EventScore score = EventScore.of(Path.of("src/test/resources/reading/events"), extractor);
        score.print();
        assertThat(score.found.f1()).as("events found").isGreaterThanOrEqualTo(0.97);
        assertThat(score.placed.f1()).as("events placed").isGreaterThanOrEqualTo(0.95);
        assertThat(score.named.f1()).as("events of the right kind").isGreaterThanOrEqualTo(0.95);
    }
}
