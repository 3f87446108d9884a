package org.caspia.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        return new ObjectMapper().readTree(lines.read(line, 3).json());
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
    void keepsAnIdOfAnyKind() throws Exception {
        for (String id : List.of("12345678901234567890", "1.50", "null", "true", "{\"a\":[1]}", "\"\u0130\"")) {
            assertThat(lines.read("{\"text\":\"\",\"id\":" + id + "}", 1).json())
                    .startsWith("{\"id\":" + id + ",");
            assertThat(lines.read("{\"id\":" + id + "}", 1).json()).startsWith("{\"id\":" + id + ",\"error\":");
        }
        assertThat(lines.read("{\"text\":\"\"}", 1).json()).startsWith("{\"id\":null,");
    }

    @Test
    void refusesALineWithMoreThanOneObject() {
        assertThat(lines.read("{\"text\":\"a\"} {\"text\":\"b\"}", 1).json()).contains("more than one");
        assertThat(lines.read("{\"text\":\"a\"", 1).bad()).isTrue();
    }

    @Test
    void answersALineBeforeTheNextOneComes() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(feed);
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(answers);
        Thread filter = new Thread(() -> {
            try (out) {
                new ArchiveFilter(lines, 2).run(in, out, now -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        filter.start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            feed.write(("{\"id\":" + i + ",\"text\":\"In Baku.\"}\n").getBytes(StandardCharsets.UTF_8));
            feed.flush();
            assertThat(reader.readLine()).startsWith("{\"id\":" + i + ",\"toponyms\":[{");
        }
        feed.close();
        filter.join();
        assertThat(reader.readLine()).isNull();
    }

    @Test
    void readsOverALineThatIsTooLong() throws Exception {
        ArchiveLines cut = new ArchiveLines(stream("\uFEFFone\n" + "x".repeat(200_000) + "\ntwo\r\n\nlast"), 100_000);
        assertThat(cut.next().orElseThrow().text()).isEqualTo("one");
        assertThat(cut.next().orElseThrow().tooLong()).isTrue();
        assertThat(cut.next().orElseThrow().text()).isEqualTo("two\r");
        assertThat(cut.next().orElseThrow().text()).isEmpty();
        assertThat(cut.next().orElseThrow().text()).isEqualTo("last");
        assertThat(cut.next()).isEmpty();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> progress = new ArrayList<>();
        ArchiveFilter.Tally tally =
                new ArchiveFilter(lines, 3).run(stream(archive.toString()), out, now -> progress.add(now.lines()));
        String[] results = out.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(tally.lines()).isEqualTo(300);
        assertThat(results).hasSize(300);
        assertThat(progress).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(results[i]).startsWith("{\"id\":" + i + ",");
        }
    }
}
