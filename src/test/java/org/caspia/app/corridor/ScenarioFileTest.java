package org.caspia.app.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.route.Scenario;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {
    @TempDir
    Path dir;

    @Test
    void whatIsWrittenIsReadAgain() throws ProblemException, IOException {
        Scenario all = Scenario.today()
                .withName("Everything, “at once”")
                .withClosed("alat")
                .withClosed("RUS")
                .withAdded("rail_rasht_astara")
                .withStopFactor("poti", 2.5)
                .withYear(2030)
                .withOnly(Set.of(CorridorId.MIDDLE))
                .withCaspianFall(1.25);
        List<Scenario> scenarios = List.of(all, Scenario.today().withName("As it is"));
        Path file = dir.resolve("scenarios.json");
        ScenarioFile.write(file, scenarios);
        assertThat(ScenarioFile.read(file)).isEqualTo(scenarios);
        assertThat(Files.readString(file)).contains("\n").contains("\"closed\" : [ \"RUS\", \"alat\" ]");
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws ProblemException, IOException {
        Path file = dir.resolve("scenarios.json");
        ScenarioFile.write(file, List.of(Scenario.today()));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> ScenarioFile.write(dir, List.of())).isInstanceOf(ProblemException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(dir)) {
            assertThat(files.toList()).containsExactly(file);
        }
    }

    @Test
    void badFilesGiveOneSentence() throws IOException {
        Path file = dir.resolve("bad.json");
        assertThatThrownBy(() -> ScenarioFile.read(file)).hasMessage("There is no file " + file + ".");
        Files.writeString(file, "{\"scenarios\": [\n{\"name\": ");
        assertThatThrownBy(() -> ScenarioFile.read(file)).hasMessageContaining("is damaged at line 2");
        Files.writeString(file, "{\"legs\": []}");
        assertThatThrownBy(() -> ScenarioFile.read(file)).hasMessage("The file " + file + " holds no scenarios.");
        Files.writeString(file, "{\"scenarios\": [{\"name\": \"deep\", \"caspian_fall_m\": 99}]}");
        assertThatThrownBy(() -> ScenarioFile.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("\"deep\"")
                .hasMessageContaining("99");
    }
}
