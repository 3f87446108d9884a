package org.caspia.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caspia.app.Words;
import org.caspia.app.article.ArchiveService;
import org.caspia.app.article.ArticleService;
import org.caspia.app.article.OpenArticle;
import org.caspia.app.atlas.Atlas;
import org.caspia.app.atlas.AtlasService;
import org.caspia.app.table.TextTable;
import org.caspia.article.ArticleInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds every format against its schema and its rules, on the sample article and on all labelled texts. */
class FindingsFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SEED = Path.of("seeds", "azerbaijans-pivot-to-central-asia.txt");

    private static Atlas atlas;
    private static ArticleService service;
    private static final List<OpenArticle> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        atlas = AtlasService.open(Path.of("data"));
        service = new ArticleService(atlas);
        ARTICLES.add(service.open(SEED));
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "reading"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                ARTICLES.add(service.open(file));
            }
        }
        assertThat(ARTICLES).hasSizeGreaterThan(4);
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        JsonSchema schema = schema("findings");
        assertThat(schema.validate(JSON.readTree(write(FindingsFormat.JSON, ARTICLES))))
                .isEmpty();
        assertThat(schema.validate(JSON.readTree(write(FindingsFormat.JSON, ARTICLES.subList(0, 1)))))
                .isEmpty();
        assertThat(schema.validate(JSON.readTree("{\"id\":\"x\"}"))).isNotEmpty();
    }

    @Test
    void geoJsonFollowsItsSchemaAndQuotesTheText() throws IOException {
        JsonNode collection = JSON.readTree(write(FindingsFormat.GEOJSON, ARTICLES));
        assertThat(schema("findings-geojson").validate(collection)).isEmpty();
        Map<String, String> texts = ARTICLES.stream()
                .collect(Collectors.toMap(
                        open -> open.article().id(), open -> open.article().text()));
        double west = collection.get("bbox").get(0).asDouble();
        double east = collection.get("bbox").get(2).asDouble();
        assertThat(collection.get("features")).hasSizeGreaterThan(100).allSatisfy(feature -> {
            JsonNode properties = feature.get("properties");
            int[] points =
                    texts.get(properties.get("article").asText()).codePoints().toArray();
            int start = properties.get("start").asInt();
            assertThat(new String(points, start, properties.get("end").asInt() - start))
                    .isEqualTo(properties.get("quote").asText());
            if (!feature.get("geometry").isNull()) {
                double lon = feature.get("geometry").get("coordinates").get(0).asDouble();
                assertThat(west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
                        .isTrue();
            }
        });
        assertThat(collection.get("features").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void theBoxGoesTheShortWayAcrossTheDateLine() throws Exception {
        OpenArticle pacific =
                service.open("The ship sailed from Fiji to Samoa and on to Tonga.", ArticleInfo.UNKNOWN, Set.of());
        JsonNode box =
                JSON.readTree(write(FindingsFormat.GEOJSON, List.of(pacific))).get("bbox");
        assertThat(box.get(0).asDouble()).isGreaterThan(170);
        assertThat(box.get(2).asDouble()).isLessThan(-165);
    }

    @Test
    void anArticleWithoutAPlaceIsStillACollection() throws Exception {
        OpenArticle nothing = service.open("Nothing happened.", ArticleInfo.UNKNOWN, Set.of());
        JsonNode collection = JSON.readTree(write(FindingsFormat.GEOJSON, List.of(nothing)));
        assertThat(schema("findings-geojson").validate(collection)).isEmpty();
        assertThat(collection.has("bbox")).isFalse();
        assertThat(write(FindingsFormat.CSV, List.of(nothing)).lines()).hasSize(1);
        assertThat(write(FindingsFormat.TABLE, List.of(nothing))).contains("0 countries");
    }

    @Test
    void csvHasOneRowForEachFindAndAsManyCellsInEach() throws IOException {
        List<List<String>> rows = parse(write(FindingsFormat.CSV, ARTICLES));
        long finds = ARTICLES.stream()
                .map(OpenArticle::extraction)
                .mapToLong(found -> found.mentions().size()
                        + found.times().size()
                        + found.events().size()
                        + found.unplaced().size())
                .sum();
        assertThat(rows)
                .hasSize((int) finds + 1)
                .allSatisfy(row -> assertThat(row).hasSize(rows.get(0).size()));
        assertThat(rows.get(0)).contains("lon", "lat", "date", "confidence");
    }

    @Test
    void csvDefusesFormulasAndKeepsNumbers() {
        CsvRow row = new CsvRow()
                .put(CsvRow.Column.ARTICLE, "=cmd()")
                .put(CsvRow.Column.QUOTE, "a \"b\", c\nd")
                .put(CsvRow.Column.ACTORS, List.of("-A", "B|C"))
                .put(CsvRow.Column.LON, Words.decimal(-73.5, 5));
        assertThat(row.line()).startsWith("'=cmd(),,,\"a \"\"b\"\", c\nd\",").contains(",-73.5,", ",'-A|B/C,");
    }

    @Test
    void linesOfAnArchiveFollowTheirSchema() throws Exception {
        StringBuilder archive = new StringBuilder("not json\n{\"id\":[1]}\n");
        JsonSchema in = schema("archive-in");
        for (OpenArticle open : ARTICLES) {
            String line = JSON.writeValueAsString(
                    Map.of("id", open.article().id(), "text", open.article().text(), "date", "2024-03"));
            assertThat(in.validate(JSON.readTree(line))).isEmpty();
            archive.append(line).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveService.filter(
                atlas, new ByteArrayInputStream(archive.toString().getBytes(StandardCharsets.UTF_8)), out, tally -> {});
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(ARTICLES.size() + 2);
        JsonSchema schema = schema("archive-out");
        for (String line : lines) {
            assertThat(schema.validate(JSON.readTree(line))).isEmpty();
        }
    }

    @Test
    void columnsOfTheTableStandUnderTheirHeads() {
        TextTable table = new TextTable(60, "NAME", ">COUNT");
        table.row("Köln\u0301", 7);
        table.row("東京", 12345);
        table.row("bell\u0007 and\nbreak " + "x".repeat(80), 1);
        List<String> lines = table.lines();
        int width = TextTable.width(lines.get(0));
        assertThat(lines).allSatisfy(line -> assertThat(TextTable.width(line)).isEqualTo(width));
        assertThat(lines.get(3)).contains("bell and break").contains("\u2026");
    }

    @Test
    void theLanguageOfTheSystemChangesNoByte() throws IOException {
        Locale before = Locale.getDefault();
        for (FindingsFormat format : FindingsFormat.values()) {
            String expected = write(format, ARTICLES);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(write(format, ARTICLES)).isEqualTo(expected);
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(write(format, ARTICLES)).isEqualTo(expected);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs", "schemas", name + ".schema.json")));
    }

    private static String write(FindingsFormat format, List<OpenArticle> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(articles, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads RFC 4180, written apart from the writer. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
