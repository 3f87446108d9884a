package org.caspia.corridor.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.caspia.corridor.CorridorData;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.QuotedFigure;
import org.caspia.corridor.read.QuotedFigureReader;
import org.junit.jupiter.api.Test;

class ScenarioTextTest {
    @Test
    void whatIsWrittenIsReadBack() {
        for (long seed = 1; seed <= 50; seed++) {
            Scenario scenario = scenario(new Random(seed));
            assertThat(ScenarioText.parse(ScenarioText.format(scenario)))
                    .as("seed %d", seed)
                    .isEqualTo(scenario);
        }
    }

    @Test
    void theEmptyTextIsToday() {
        assertThat(ScenarioText.parse("")).isEqualTo(Scenario.today());
        assertThat(ScenarioText.parse(" ; ;")).isEqualTo(Scenario.today());
        assertThat(ScenarioText.format(Scenario.today())).isEqualTo("name=today");
    }

    @Test
    void aWordThatCannotBeUnderstoodIsNamed() {
        for (String word : List.of("shut=RUS", "close", "year=soon", "slow=alat", "caspian=low", "slow=alat*-1")) {
            assertThatThrownBy(() -> ScenarioText.parse("close=IRN; " + word))
                    .as(word)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ScenarioText.parse("close=IRN; shut=RUS")).hasMessageContaining("shut=RUS");
    }

    @Test
    void quotedFiguresHaveKnownSources() throws Exception {
        List<QuotedFigure> figures = QuotedFigureReader.read(CorridorData.folder());
        assertThat(figures).extracting(QuotedFigure::id).contains("eur10bn", "projects33");
        assertThat(CorridorData.sources().keySet())
                .containsAll(figures.stream().map(QuotedFigure::sourceId).toList());
    }

    private static Scenario scenario(Random random) {
        Scenario scenario = Scenario.today().withName("case " + random.nextInt(100));
        for (String key : List.of("RUS", "IRN", "suez", "aktau", "rail_beineu_mangystau")) {
            scenario = random.nextBoolean() ? scenario.withClosed(key) : scenario;
        }
        if (random.nextBoolean()) {
            scenario = scenario.withStopFactor("alat", 0.5 + random.nextInt(8) / 4.0)
                    .withYear(1995 + random.nextInt(40));
        }
        if (random.nextBoolean()) {
            scenario = scenario.withCaspianFall(random.nextInt(12) / 4.0).withAdded("rail_rasht_astara");
        }
        return random.nextBoolean() ? scenario.withOnly(Set.of(CorridorId.MIDDLE, new CorridorId("instc"))) : scenario;
    }
}
