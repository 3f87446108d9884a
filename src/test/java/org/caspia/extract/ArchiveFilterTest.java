package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caspia.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchiveFilterTest {
    private static ArchiveLine lines;

    @BeforeAll
    static void open() throws Exception {
        lines = new ArchiveLine(new Extractor(Gazetteer.open(Path.of("data/gazetteer"))));
    }

    private static JsonNode read(String line) throws Exception {
        return new ObjectMapper().readTree(lines.read(line, 3));
    }

    @Test
    void countsCodePoints() throws Exception {
        JsonNode found = read("{\"id\":7,\"text\":\"\uD83D\uDE00 in Baku on 5 May 2020\",\"date\":\"2020-05-06\"}");
        assertThat(found.get("id").asInt()).isEqualTo(7);
        JsonNode baku = found.get("toponyms").get(0);
        assertThat(baku.get("start").asInt()).isEqualTo(5);
        assertThat(baku.get("end").asInt()).isEqualTo(9);
        assertThat(baku.get("lat").asDouble()).isBetween(40.0, 41.0);
        assertThat(baku.get("country").asText()).isEqualTo("AZ");
        assertThat(found.get("countries").get(0).asText()).isEqualTo("AZ");
        assertThat(found.get("timexes").get(0).get("value").asText()).isEqualTo("2020-05-05");
    }

    @Test
    void marksWordsForAPeopleAndLeavesTheUnknownWithoutAPlace() throws Exception {
        JsonNode toponyms = read("{\"text\":\"Turkish troops left the village of Utitsa.\"}")
                .get("toponyms");
        assertThat(toponyms.get(0).get("kind").asText()).isEqualTo("demonym");
        assertThat(toponyms.get(1).get("name").asText()).isEqualTo("Utitsa");
        assertThat(toponyms.get(1).get("lat").isNull()).isTrue();
    }

    @Test
    void tellsWhatIsWrongWithABadLineAndGoesOn() throws Exception {
        assertThat(read("{bad").get("error").asText()).contains("Line 3");
        assertThat(read("[1]").get("error").asText()).contains("Line 3");
        assertThat(read("{\"id\":\"x\"}").get("error").asText()).contains("text");
        assertThat(read("{\"id\":\"x\"}").get("id").asText()).isEqualTo("x");
        assertThat(read("{\"id\":\"x\",\"text\":\"In Baku.\",\"date\":\"never\"}")
                        .get("toponyms"))
                .hasSize(1);
    }

    @Test
    void keepsTheOrderOfTheLines() throws Exception {
        StringBuilder archive = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            archive.append("{\"id\":")
                    .append(i)
                    .append(",\"text\":\"")
                    .append("In Baku. ".repeat(i % 7 * 10))
                    .append("\"}\n\n");
        }
        StringWriter out = new StringWriter();
        List<Long> progress = new ArrayList<>();
        long written = new ArchiveFilter(lines, 3)
                .run(new BufferedReader(new StringReader(archive.toString())), out, progress::add);
        String[] results = out.toString().split("\n");
        assertThat(written).isEqualTo(300);
        assertThat(results).hasSize(300);
        assertThat(progress).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(results[i]).startsWith("{\"id\":" + i + ",");
        }
    }
}
