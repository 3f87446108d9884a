package org.caspia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final String SEED = "seeds/azerbaijans-pivot-to-central-asia.txt";

    @TempDir
    private Path folder;

    /** What a command did. */
    private record Outcome(int code, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    @Test
    void helpIsDataAndEndsWithZero() {
        Outcome outcome = run("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("Usage: caspia").contains("render").contains("extract");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "extract"})
    void everyCommandHasHelp(String command) {
        assertThat(run(command, "--help").text()).contains("Usage: caspia " + command);
    }

    @Test
    void theVersionIsTold() {
        assertThat(run("--version").text()).startsWith("caspia ");
    }

    @Test
    void aMapGoesToAFile() throws IOException {
        Path file = folder.resolve("map.png");

        Outcome outcome = run("render", "--out", file.toString(), "--size", "320x200", "--bbox", "44,38,52,43");

        assertThat(outcome.err()).isEqualTo("Wrote " + file + " (320 x 200 pixels, 96 dpi).\n");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void aMapGoesToStandardOutput() throws IOException {
        Outcome outcome = run("render", "--out", "-", "--format", "png", "--size", "200x120", "--theme", "dark");

        assertThat(outcome.code()).isZero();
        assertThat(ImageIO.read(new ByteArrayInputStream(outcome.out())).getHeight())
                .isEqualTo(120);
    }

    @Test
    void anOldFileIsOnlyReplacedWithForce() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");

        Outcome refused = run("render", "--out", file.toString(), "--size", "200x120");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("exists already");
        assertThat(file).hasContent("old");

        assertThat(run("render", "--out", file.toString(), "--size", "200x120", "--force", "--quiet"))
                .satisfies(outcome -> assertThat(outcome.err()).isEmpty())
                .satisfies(outcome -> assertThat(outcome.code()).isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--projection regoin | did you mean region?",
                "--projection EPSG:999999 | EPSG:999999",
                "--bbox 40,50,60,30 | upside down",
                "--bbox 60,30,40,50 | is east of its east",
                "--bbox 40,30,60 | four numbers",
                "--bbox a,b,c,d | where a number belongs",
                "--bbox 40,40,40,45 | is empty",
                "--bbox 40,95,50,99 | latitude 95.0 is not between -90 and 90",
                "--size 999999x999999 | too large",
                "--size 0x100 | no room",
                "--size huge | neither pixels",
                "--dpi abc | where a number belongs",
                "--dpi 5 | is not between",
                "--theme drak | did you mean dark?",
                "--layers bordrs | did you mean borders?",
                "--boundaries nato | there are: un, control",
                "--bogus | Unknown option",
            })
    void aWrongOptionIsToldInOneSentenceAndEndsWithTwo(String options, String expected) {
        Path file = folder.resolve("map.png");
        String[] arguments = ("render --out " + file + " " + options).split(" ");

        Outcome outcome = run(arguments);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines().findFirst().orElseThrow())
                .startsWith("caspia: ")
                .contains(expected);
        assertThat(outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"missing.txt | There is no file", "empty.txt | is empty", "binary.txt | binary"})
    void anArticleThatCannotBeReadIsToldAndEndsWithOne(String name, String expected) throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 0});

        Outcome outcome = run("extract", folder.resolve(name).toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(expected).hasLineCount(1);
    }

    @Test
    void aTargetThatCannotBeWrittenEndsWithOne() {
        Outcome outcome = run("render", "--out", folder.resolve("no/map.png").toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no folder").hasLineCount(1);
    }

    @Test
    void anUnknownFormatEndsWithTwo() {
        assertThat(run("render", "--out", "map.gif").err()).contains("does not tell a format");
        assertThat(run("render", "--out", "-").code()).isEqualTo(2);
        assertThat(run("nonsense").code()).isEqualTo(2);
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void findingsAreJson() {
        Outcome outcome = run("extract", SEED);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).startsWith("{").contains("\"countries\"").contains("\"iso\" : \"AZ\"");
    }

    @Test
    void anArticleComesByStandardInput() {
        byte[] text = "President Aliyev visited Astana on 5 May 2023.".getBytes(StandardCharsets.UTF_8);

        Outcome outcome = run(text, "extract", "-");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text()).contains("\"quote\" : \"Astana\"");
    }

    @Test
    void anArchiveThatBreaksOffIsToldAndWhatCameBeforeIsWritten() {
        byte[] line = "{\"id\":1,\"text\":\"In Baku.\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(line), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });

        Outcome outcome = run(broken, "extract", "--jsonl", "--quiet");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text()).startsWith("{\"id\":1").hasLineCount(1);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("caspia: Standard input cannot be read on: the line is dead.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format geojsn | did you mean geojson?",
                "--format xml | there are: json, geojson, csv, table",
                "--date yesterday | is not a date",
                "--jsonl --format csv | --jsonl goes without",
                "--jsonl other | one archive",
            })
    void aWrongOptionOfExtractEndsWithTwo(String options, String expected) {
        Outcome outcome = run(("extract " + SEED + " " + options).split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("caspia: ").contains(expected).hasLineCount(1);
    }

    @Test
    void correctionsAreLaidOverTheFinds() throws IOException {
        Path article = Files.writeString(folder.resolve("news.txt"), "In Paris and Baku. Later in Paris, in May 2023.");
        String plain = run("extract", "--format", "table", article.toString()).text();
        assertThat(plain).contains("France");
        Path corrections = Files.writeString(
                folder.resolve("news.corrections.json"),
                "{\"format\":\"caspia-corrections\",\"corrections\":["
                        + "{\"do\":\"reject\",\"quote\":\"Paris\"},{\"do\":\"accept\",\"quote\":\"Atlantis\"}]}");

        Outcome corrected = run("extract", article.toString());
        assertThat(corrected.code()).isZero();
        assertThat(corrected.text())
                .doesNotContain("\"FR\"")
                .containsPattern("\"do\" : \"reject\",\\s+\"quote\" : \"Paris\",\\s+\"count\" : 2");
        assertThat(corrected.err())
                .contains("no longer finds its words: “Atlantis”")
                .hasLineCount(1);
        assertThat(run("extract", "--corrections", "none", "--format", "table", article.toString())
                        .text())
                .isEqualTo(plain);

        Files.writeString(corrections, "{");
        Outcome damaged = run("extract", "--format", "table", article.toString());
        assertThat(damaged.code()).isZero();
        assertThat(damaged.text()).isEqualTo(plain);
        assertThat(damaged.err())
                .contains("not valid JSON", "read without them")
                .hasLineCount(1);
        assertThat(corrections).hasContent("{");
        assertThat(run("extract", "--corrections", corrections.toString(), article.toString())
                        .code())
                .isEqualTo(1);
        assertThat(run("extract", "a", "b", "--corrections", "c").code()).isEqualTo(2);
    }

    @Test
    void articlesOfOneNameAreToldApart() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path first = Files.writeString(folder.resolve("news.txt"), "In Baku.");
        Path second = Files.writeString(other.resolve("news.txt"), "In Baku and Astana.");

        Outcome outcome = run("extract", "--format", "table", first.toString(), second.toString());

        assertThat(outcome.text())
                .containsPattern("MENTIONS OF +news +news-2 +ALL\nAzerbaijan +1 +1 +2\nKazakhstan +0 +1 +1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG", "fa-IR"})
    void theLanguageOfTheSystemChangesNoByte(String language) {
        Locale before = Locale.getDefault();
        String[] render = {
            "render",
            "--out",
            "-",
            "--format",
            "SVG",
            "--size",
            "300x200",
            "--bbox",
            "44,38,52,43",
            "--title",
            "I ı İ i"
        };
        String[] extract = {"extract", SEED};
        Outcome map = run(render);
        Outcome findings = run(extract);
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(run(render).out()).isEqualTo(map.out());
            assertThat(run(extract).out()).isEqualTo(findings.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Outcome run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private static Outcome run(byte[] in, String... arguments) {
        return run(new ByteArrayInputStream(in), arguments);
    }

    private static Outcome run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int code = Cli.run(List.of(arguments), terminal);
        return new Outcome(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
