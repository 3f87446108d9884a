package org.caspia.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.caspia.corridor.read.NetworkReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCheckTest {
    @TempDir
    Path folder;

    @Test
    void theShippedNetworkPasses() throws Exception {
        LoadResult loaded = NetworkReader.read(CorridorData.folder());
        assertThat(NetworkCheck.check(loaded, CorridorData.sources()))
                .extracting(NetworkIssue::text)
                .isEmpty();
    }

    @Test
    void whatIsImplausibleIsReportedWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[50,40]},"properties":{"name":"A","country":"AZE"}},
                {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[52,40]},"properties":{"name":"B","country":"AZE"}},
                {"type":"Feature","id":"c","geometry":{"type":"Point","coordinates":[53,40]},"properties":{"name":"C","country":"TKM"}},
                {"type":"Feature","id":"alone","geometry":{"type":"Point","coordinates":[60,40]},"properties":{"name":"D","country":"TKM"}},
                {"type":"Feature","id":"short","geometry":{"type":"LineString","coordinates":[[50,40],[52,40]]},"properties":{"from":"a","to":"b","mode":"rail","gauge_mm":1520,"length_km":{"value":20,"source":"nobody"}}},
                {"type":"Feature","id":"again","geometry":{"type":"LineString","coordinates":[[50,40],[52,40]]},"properties":{"from":"a","to":"b","mode":"rail","gauge_mm":1520}},
                {"type":"Feature","id":"narrow","geometry":{"type":"LineString","coordinates":[[52,40],[53,40]]},"properties":{"from":"b","to":"c","mode":"rail","gauge_mm":1435}}
                ]}
                """);
        LoadResult loaded = NetworkReader.read(file);
        Map<String, Source> sources = Map.of("known", new Source("known", "A book", "", ""));
        List<NetworkIssue> issues = NetworkCheck.check(loaded, sources);
        assertThat(issues)
                .extracting(NetworkIssue::text)
                .satisfiesExactlyInAnyOrder(
                        shorter -> assertThat(shorter)
                                .startsWith("mine.geojson:6: short: ")
                                .contains("great circle"),
                        twin -> assertThat(twin)
                                .startsWith("mine.geojson:7: again: ")
                                .contains("short"),
                        gauge -> assertThat(gauge)
                                .startsWith("mine.geojson:3: b: ")
                                .contains("1435 mm"),
                        alone -> assertThat(alone)
                                .startsWith("mine.geojson:5: alone: ")
                                .contains("cannot be reached"),
                        source -> assertThat(source)
                                .startsWith("mine.geojson:6: short: ")
                                .contains("nobody"));
    }
}
