package org.caspia.corridor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caspia.corridor.CorridorData;
import org.caspia.corridor.Leg;
import org.caspia.corridor.LoadResult;
import org.caspia.corridor.NetworkIssue;
import org.caspia.corridor.Node;
import org.caspia.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkReaderTest {
    private static final String A = node("a", 50, 40);
    private static final String B = node("b", 51, 40);
    private static final String C = node("c", 52, 40);

    @TempDir
    Path folder;

    @Test
    void aBrokenFeatureIsReportedWithItsLineAndTheRestLoads() throws Exception {
        LoadResult result = read(
                A,
                B,
                C,
                leg("ab", "a", "b", "rail"),
                leg("bx", "b", "x", "rail"),
                leg("cc", "c", "c", "rail"),
                leg("bc", "b", "c", "teleport"),
                leg("ab", "a", "b", "rail"));
        assertThat(result.network().listLegs()).extracting(Leg::id).containsExactly("ab");
        assertThat(result.issues())
                .extracting(NetworkIssue::text)
                .satisfiesExactly(
                        dangling -> assertThat(dangling)
                                .startsWith("net.geojson:6: bx: ")
                                .contains("\"x\""),
                        loop -> assertThat(loop)
                                .startsWith("net.geojson:7: cc: ")
                                .contains("itself"),
                        mode -> assertThat(mode)
                                .startsWith("net.geojson:8: bc: ")
                                .contains("teleport"),
                        twice -> assertThat(twice)
                                .startsWith("net.geojson:9: ab: ")
                                .contains("before"));
    }

    @Test
    void twoNodesOfOneIdAreReportedAndTheFirstStays() throws Exception {
        LoadResult result = read(A, node("a", 60, 45), B);
        assertThat(result.network().listNodes()).extracting(Node::id).containsExactly("a", "b");
        assertThat(result.network().findNode("a").orElseThrow().position().lonDeg())
                .isEqualTo(50);
        assertThat(result.issues())
                .singleElement()
                .extracting(NetworkIssue::line)
                .isEqualTo(3);
    }

    @Test
    void aNegativeLengthIsReportedAndTheLegIsReckonedByItsLine() throws Exception {
        String negative = leg("ab", "a", "b", "rail")
                .replace("\"mode\"", "\"length_km\":{\"value\":-5,\"source\":\"s\"},\"mode\"");
        LoadResult result = read(A, B, negative);
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.subject()).isEqualTo("ab");
            assertThat(issue.sentence()).contains("-5");
        });
        assertThat(result.network().findLeg("ab").orElseThrow().lengthKm()).isBetween(80.0, 90.0);
    }

    @Test
    void swappedCoordinatesAreSeenInNodesAndLines() throws Exception {
        String swapped = leg("ab", "a", "b", "rail").replace("[50.0,40.0],[51.0,40.0]", "[40,50],[40,51]");
        LoadResult result = read(A, B, node("far", 41, 121), swapped);
        assertThat(result.issues())
                .extracting(NetworkIssue::sentence)
                .satisfiesExactly(
                        node -> assertThat(node).contains("swapped"),
                        line -> assertThat(line).contains("swapped"));
        assertThat(result.network().listLegs()).isEmpty();
    }

    @Test
    void aLineInTheOtherDirectionIsTurnedRound() throws Exception {
        String backwards = leg("ab", "a", "b", "rail").replace("[50.0,40.0],[51.0,40.0]", "[51,40],[50,40]");
        LoadResult result = read(A, B, backwards);
        assertThat(result.network().findLeg("ab").orElseThrow().geometry().getCoordinateN(0).x)
                .isEqualTo(50);
        assertThat(result.issues()).hasSize(1);
    }

    @Test
    void oneDamagedLineCostsOneFeature() throws Exception {
        String damaged = leg("bc", "b", "c", "rail").replace("\"mode\":", "\"mode\"");
        LoadResult result = read(A, B, C, leg("ab", "a", "b", "rail"), damaged, leg("ac", "a", "c", "sea"));
        assertThat(result.network().listLegs()).extracting(Leg::id).containsExactly("ab", "ac");
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(6);
            assertThat(issue.sentence()).contains("damaged");
        });
    }

    @Test
    void aFileCutInTheMiddleKeepsWhatIsBefore() throws Exception {
        String whole = collection(A, B, leg("ab", "a", "b", "rail"));
        Path file = write(whole.substring(0, whole.length() - 60));
        assertThat(NetworkReader.read(file).network().listNodes()).hasSize(2);
    }

    @Test
    void aMissingFileAndAFileThatIsNoJsonAreProblemsInOneSentence() throws Exception {
        assertThatThrownBy(() -> NetworkReader.read(folder.resolve("nowhere.geojson")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nowhere.geojson");
        Path noJson = write("this is no map");
        assertThatThrownBy(() -> NetworkReader.read(noJson)).isInstanceOf(ProblemException.class);
        Path binary = Files.write(folder.resolve("b.geojson"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 7, 9});
        assertThatThrownBy(() -> NetworkReader.read(binary)).isInstanceOf(ProblemException.class);
    }

    @Test
    void theFolderOfTheShippedNetworkNeedsBothFiles() throws Exception {
        Files.copy(CorridorData.folder().resolve("nodes.geojson"), folder.resolve("nodes.geojson"));
        assertThatThrownBy(() -> NetworkReader.read(folder))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("legs.geojson");
    }

    @Test
    void anUnknownWordOfLessWeightIsReportedAndReplaced() throws Exception {
        String odd = leg("ab", "a", "b", "rail").replace("\"mode\"", "\"status\":\"dreamt\",\"mode\"");
        LoadResult result = read(A, B, odd);
        assertThat(result.issues())
                .singleElement()
                .extracting(NetworkIssue::sentence)
                .asString()
                .contains("dreamt");
        assertThat(result.network().listLegs()).hasSize(1);
    }

    @Test
    void aConfidenceOfAFigureThatNobodyKnowsIsReported() throws Exception {
        String odd = leg("ab", "a", "b", "rail")
                .replace("\"mode\"", "\"hours\":{\"value\":9,\"source\":\"x\",\"confidence\":\"sure\"},\"mode\"");
        LoadResult result = read(A, B, odd);
        assertThat(result.issues())
                .singleElement()
                .extracting(NetworkIssue::sentence)
                .asString()
                .contains("confidence \"sure\" is not high, medium or low");
        assertThat(result.network().listLegs().get(0).info().figures().values())
                .extracting(figure -> figure.confidence().word())
                .contains("low");
    }

    private LoadResult read(String... features) throws IOException, ProblemException {
        return NetworkReader.read(write(collection(features)));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("net.geojson"), text, StandardCharsets.UTF_8);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
    }

    private static String node(String id, double lonDeg, double latDeg) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[" + lonDeg
                + "," + latDeg + "]},\"properties\":{\"name\":\"" + id + "\",\"country\":\"AZE\"}}";
    }

    private static String leg(String id, String from, String to, String mode) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"geometry\":{\"type\":\"LineString\",\"coordinates\":["
                + "[" + lon(from) + ",40.0],[" + lon(to) + ",40.0]]},\"properties\":{\"from\":\"" + from
                + "\",\"to\":\"" + to + "\",\"mode\":\"" + mode + "\"}}";
    }

    private static double lon(String node) {
        return switch (node) {
            case "a" -> 50;
            case "b" -> 51;
            default -> 52;
        };
    }
}
