package org.caspia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions to the transport network on the command line. */
class CorridorCommandsTest {
    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    @ParameterizedTest
    @ValueSource(strings = {"route", "compare", "bottleneck", "claims", "network"})
    void everyCommandHasHelpWithExamples(String command) {
        Outcome help = run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: caspia " + command).contains("Examples:\n  caspia " + command);
    }

    @ParameterizedTest
    @CsvSource({"Khorgos, Baku", "Horgos, Bakı", "Хоргос, Баку", "Xорғос, ბათუმი", "altynkol, Alat", "Қорғас, BAKI"})
    void namesAreForgiving(String from, String to) {
        Outcome outcome = run("route", from, to);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Altynkol / Khorgos – ").contains("days as a rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "route Khorgoz Baku | did you mean Altynkol / Khorgos",
                "route Khorgos | Two places are wanted",
                "route Khorgos Baku --name suez | Two places are wanted",
                "route Khorgos Baku --by tiem | did you mean time?",
                "route Khorgos Baku --k 0 | is not between 1 and 20",
                "route Khorgos Baku --avoid Brazil | touches no country \"Brazil\"",
                "route Khorgos Baku --avoid Rusia | did you mean Russia?",
                "route Khorgos Baku --close nowhere | Nothing in the network is called",
                "route Khorgos Baku --year 1066 | is not between 1900 and 2100",
                "route Khorgos Baku --caspian-drop 30 | is not between 0 and 20",
                "route Khorgos Baku --slow Alat | a place, a star and a number",
                "route Khorgos Baku --only midle | did you mean middle",
                "route Khorgos Baku --format xml | There is no format \"xml\"",
                "route Khorgos Baku --scenario close=RUS;frobnicate=1 | cannot be read",
                "route --name middle-poti | fits several ready routes: mc_kz_poti",
                "route --name atlantis | There is no ready route",
                "bottleneck Baku Baku | begins and ends at the same place",
                "bottleneck Khorgos Poti --together GEO | The way begins or ends in Georgia",
                "compare --format doc | There is no format",
            })
    void whatIsWronglyGivenIsSaidInOneSentence(String line, String sentence) {
        Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("caspia: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void whereThereIsNoWayTheClosureIsNamed() {
        Outcome outcome = run("route", "Khorgos", "Poti", "--only", "middle", "--close", "Caspian");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(
                        "caspia: There is no way from Altynkol / Khorgos to Poti: it is cut by the closure of Caspian; or by"
                                + " keeping to the chosen corridors.\n");
    }

    @Test
    void aScenarioSaysWhatItCosts() {
        Outcome outcome = run("route", "Khorgos", "Poti", "--avoid", "RU,Iran", "--double-dwell", "Alat", "--k", "2");
        assertThat(outcome.out())
                .contains("Scenario: Iran, Russia shut; 2 times the hours at Alat")
                .contains("Against today: +")
                .contains("transshipment    Alat")
                .contains("Kazakhstan, Azerbaijan, Georgia; 2 borders")
                .doesNotContain("Russia,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "route Khorgos Poti --k 3 --format json",
                "route Khorgos Istanbul --avoid RUS,IRN --format geojson",
                "route --name zangezur --format json",
                "compare --all --format json",
                "bottleneck Khorgos Budapest --avoid RUS,IRN --together AZE,TUR --format json",
                "claims --format json",
            })
    void everyNumberOfJsonHasASourceThatIsListed(String line) throws IOException {
        Outcome outcome = run(line.split(" ", -1));
        assertThat(outcome.err()).isEmpty();
        List<String> sources = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(outcome.out())) {
            boolean atEnd = false;
            while (json.nextToken() != null) {
                String name = String.valueOf(json.currentName());
                atEnd |= name.equals("sources")
                        && json.getParsingContext().getParent() != null
                        && json.getParsingContext().getParent().inRoot();
                if (name.equals("source") && json.currentToken().isScalarValue()) {
                    sources.add(json.getText());
                }
                if (atEnd && json.currentToken().isStructStart() && !name.equals("sources")) {
                    listed.add(name);
                }
            }
        }
        assertThat(sources).isNotEmpty();
        assertThat(listed).containsAll(sources);
    }

    @Test
    void geoJsonIsLonLatAndInTheDirectionOfTravel() {
        String geo = run("route", "Baku", "Khorgos", "--avoid", "RUS,IRN", "--format", "geojson")
                .out();
        assertThat(geo).startsWith("{\n  \"type\" : \"FeatureCollection\"").doesNotContain("\"crs\"");
        assertThat(geo.substring(geo.indexOf("coordinates"))).startsWith("coordinates\" : [ [ 49.892, 40.3777 ]");
        assertThat(geo).contains("\"type\" : \"LineString\"", "\"type\" : \"Point\"", "\"confidence\"");
    }

    @Test
    void aSheetGoesToFilesByTheirEnding() throws IOException {
        for (String ending : List.of("csv", "html", "json")) {
            Path file = folder.resolve("sheet." + ending);
            assertThat(run("compare", "--out", file.toString()).code()).isZero();
            assertThat(Files.readString(file)).contains("Duisburg", "Zangezur");
            assertThat(run("compare", "--out", file.toString()).err()).contains("exists already");
            assertThat(run("compare", "--force", "--out", file.toString()).code())
                    .isZero();
        }
        String csv = Files.readString(folder.resolve("sheet.csv"));
        assertThat(csv.lines())
                .hasSizeGreaterThan(9)
                .allSatisfy(line -> assertThat(fields(line)).isEqualTo(33));
        assertThat(Files.readString(folder.resolve("sheet.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("<h2>Volumes by year</h2>")
                .doesNotContain("http-equiv", "<script");
    }

    private static int fields(String line) {
        boolean quoted = false;
        int fields = 1;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            fields += c == ',' && !quoted ? 1 : 0;
        }
        return fields;
    }

    @Test
    void theBottleneckSaysWhatBindsAndWhomItDependsOn() {
        Outcome outcome = run("bottleneck", "Khorgos", "Budapest", "--avoid", "RUS,IRN", "--together", "AZE,TUR");
        assertThat(outcome.out()).contains("at most").contains("What binds").contains("Azerbaijan and Turkey");
        Outcome containers = run("bottleneck", "Khorgos", "Poti", "--by", "teu", "--only", "middle");
        assertThat(containers.out()).contains("at most 150,000 TEU a year").contains("Alat (Port of Baku)");
    }

    @Test
    void whatTheArticleStatesStandsBesideWhatWasPublished() {
        Outcome outcome = run("claims", "--article", "seeds/azerbaijans-pivot-to-central-asia.txt", "--format", "csv");
        assertThat(outcome.out().lines().limit(4))
                .anyMatch(line ->
                        line.contains("€10 billion") && line.contains(",agrees,") && line.contains("nca-2024-01-29"))
                .anyMatch(line -> line.contains("33 infrastructure projects") && line.contains(",agrees,"));
    }

    @Test
    void waysBetweenAnyEndsStandBesideReadyRoutes() {
        Outcome outcome = run("compare", "Khorgos:Poti", "suez");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("altynkol:poti", "Altynkol / Khorgos – Poti", "Sea by Suez");
        assertThat(run("compare", "Khorgos:Nowhere").code()).isEqualTo(2);
        assertThat(run("compare", "Khorgos:Nowhere").err()).contains("The network knows no place \"Nowhere\"");
        assertThat(run("compare", "Baku:Baku").err()).contains("begins and ends at the same place");
    }

    @Test
    void whatIsNotedOfTheStopsStandsUnderTheTable() {
        assertThat(run("route", "--name", "mc_kz_poti").out())
                .contains("\nOf the stops:\n", "  Aktau: set so that Altynkol – Poti takes 13–17 days");
    }

    @Test
    void whomTradeDependsOnIsATable() {
        Outcome outcome = run("dependency", "Central Asia", "EU", "--together", "AZE,TUR", "--avoid", "RUS,IRN");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("Whom the ways Central Asia – European Union depend on\nScenario: Iran, Russia shut\n"
                        + "Without Azerbaijan and Turkey ")
                .containsPattern("\\n +\\d+  Azerbaijan +0 % +100 % ");
        assertThat(run("dependency", "KAZ,UZB", "Constanta", "--format", "csv").out())
                .startsWith("countries,name,pairs,cut,used,extra_hours_of_used,extra_hours_of_all,confidence\r\n")
                .contains("\r\nGEO,Georgia,");
        assertThat(run("dependency", "Baku", "all", "--format", "json").out()).contains("\"extraHoursOfAll\"");
        assertThat(run("dependency", "Baku").err()).contains("Two ends are wanted");
        assertThat(run("dependency", "Alatt", "EU").err()).contains("did you mean Alat");
        assertThat(run("dependency", "Baku", "Hajigabul").err()).contains("leads through a country other than");
    }

    @Test
    void answersAreDrawnAsMaps() throws IOException {
        Path dependency = folder.resolve("dependency.svg");
        run(
                "dependency",
                "Central Asia",
                "Budapest",
                "--avoid",
                "RUS",
                "--out",
                dependency.toString(),
                "--size",
                "900x600");
        assertThat(Files.readString(dependency).replaceAll("(?s)url\\(data.*?\\)", ""))
                .contains("Whom the ways Central Asia", "(Russia shut)", "If shut: hardly a detour");
        Path flow = folder.resolve("flow.svg");
        run("bottleneck", "Khorgos", "Poti", "--only", "middle", "--out", flow.toString(), "--size", "900x600");
        assertThat(Files.readString(flow).replaceAll("(?s)url\\(data.*?\\)", ""))
                .contains("at most", "Bottleneck", "Widest line:");
        Path ways = folder.resolve("ways.png");
        assertThat(run("route", "Khorgos", "Poti", "--k", "2", "--out", ways.toString(), "--size", "600x400")
                        .err())
                .isEqualTo("Wrote " + ways + ".\n");
        assertThat(ImageIO.read(ways.toFile()).getWidth()).isEqualTo(600);
        assertThat(run("route", "Khorgos", "Poti", "--out", ways.toString()).code())
                .isEqualTo(1);
    }

    @Test
    void corridorsStandSideBySideAsSmallMaps() throws IOException {
        Path svg = folder.resolve("maps.svg");
        Outcome outcome = run("compare", "mc_kz_poti", "mc_btk_kars", "--out", svg.toString(), "--size", "900x500");
        assertThat(outcome.err()).isEqualTo("Wrote " + svg + " (2 maps).\n");
        assertThat(Files.readString(svg))
                .contains(">Middle Corridor: Altynkol – Aktau – Alat – Kars<", "All maps at the same scale");
        byte[] first = Files.readAllBytes(svg);
        run("compare", "mc_kz_poti", "mc_btk_kars", "--out", svg.toString(), "--size", "900x500", "--force");
        assertThat(Files.readAllBytes(svg)).isEqualTo(first);
        Path three = folder.resolve("three.svg");
        run(
                "compare",
                "zangezur",
                "suez",
                "mc_kz_poti",
                "--out",
                three.toString(),
                "--size",
                "1200x500",
                "--double-dwell",
                "Alat");
        assertThat(Files.readString(three))
                .contains(
                        "Corridors compared: 2 times the hours at Alat",
                        "sea routes are farther away",
                        "short links are closer",
                        ">100 km<",
                        ">500 km<",
                        ">2,000 km<");
        Path png = folder.resolve("maps.png");
        assertThat(run("compare", "suez", "cape", "--out", png.toString(), "--size", "800x400")
                        .code())
                .isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(800);
        assertThat(run("compare", "--all", "--out", folder.resolve("s.png").toString(), "--size", "200x100")
                        .err())
                .contains("too small for");
        assertThat(run("compare", "--out", folder.resolve("s.tif").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void aNetworkFileIsCheckedLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[49.9,40.4]},"properties":{"name":"A","country":"AZE"}},
                {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[46.4,40.7]},"properties":{"name":"B","country":"AZE"}},
                {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[46,40]},"properties":{"name":"C","country":"AZE"}},
                {"type":"Feature","id":"d","geometry":{"type":"Point","coordinates":[40.4,49.9]},"properties":{"name":"D","country":"AZE"}},
                {"type":"Feature","id":"ab","geometry":{"type":"LineString","coordinates":[[49.9,40.4],[46.4,40.7]]},"properties":{"from":"a","to":"b","mode":"rail","gauge_mm":1520,"length_km":{"value":-3,"source":"x"}}},
                {"type":"Feature","id":"ax","geometry":{"type":"LineString","coordinates":[[49.9,40.4],[46.4,40.7]]},"properties":{"from":"a","to":"x","mode":"rail"}},
                {"type":"Feature","id":"aa","geometry":{"type":"LineString","coordinates":[[49.9,40.4],[46.4,40.7]]},"properties":{"from":"a","to":"a","mode":"rail"}},
                {"type":"Feature","id":"at","geometry":{"type":"LineString","coordinates":[[49.9,40.4],[46.4,40.7]]},"properties":{"from":"a","to":"b","mode":"zeppelin"}},
                {"type":"Feature","id":"ba","geometry":{"type":"LineString","coordinates":[[40.4,49.9],[40.7,46.4]]},"properties":{"from":"a","to":"b","mode":"road"}}
                ]}
                """);
        Outcome outcome = run("network", "--check", file.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out().lines().map(line -> line.replaceFirst("mine.geojson:(\\d+): (\\w+): .*", "$1 $2")))
                .contains("4 a", "5 d", "6 ab", "7 ax", "8 aa", "9 at", "10 ba")
                .last()
                .asString()
                .startsWith("3 nodes and 1 legs loaded");
        assertThat(outcome.err()).contains("things wrong").hasLineCount(1);
        Outcome own = run("route", "A", "B", "--network", file.toString(), "--quiet");
        assertThat(own.out()).contains("1. ").contains("rail");
        assertThat(run("network", "--check").out()).endsWith("nothing wrong\n");
        assertThat(run("network", "--check", "no-such-file.geojson").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG"})
    void theLanguageOfTheSystemChangesNoByte(String language) {
        List<String> lines = List.of(
                "route KIZILAY ISTANBUL",
                "route Khorgos ISTANBUL --avoid IRAN --close ALAT --k 2",
                "compare --format html",
                "compare --format csv",
                "claims",
                "bottleneck khorgos POTI --by TEU --only MIDDLE",
                "network --check");
        List<Outcome> before =
                lines.stream().map(line -> run(line.split(" ", -1))).toList();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(lines.stream().map(line -> run(line.split(" ", -1))).toList())
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(before.get(1).code()).isZero();
    }

    @Test
    void aProcessOfItsOwnInTurkishSaysTheSame() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.caspia.boot.Main",
                        "route",
                        "Khorgos",
                        "ISTANBUL",
                        "--avoid",
                        "RUS,IRN")
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(run("route", "Khorgos", "ISTANBUL", "--avoid", "RUS,IRN")
                        .out());
    }

    private static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        int code = Cli.run(List.of(arguments), terminal);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
