package org.caspia.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapCheckTest {
    @TempDir
    Path folder;

    @Test
    void anExchangedPositionThatIsPossibleIsSeenByItsCountry() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","id":"baku","geometry":{"type":"Point","coordinates":[40.37,49.89]},"properties":{"name":"Baku","country":"AZE"}},
                {"type":"Feature","id":"ganja","geometry":{"type":"Point","coordinates":[46.36,40.68]},"properties":{"name":"Ganja","country":"AZE"}},
                {"type":"Feature","id":"moscow","geometry":{"type":"Point","coordinates":[37.62,55.75]},"properties":{"name":"Moscow","country":"RUS"}}
                ]}
                """);
        assertThat(SwapCheck.check(NetworkReader.read(file), middles()))
                .singleElement()
                .extracting(NetworkIssue::text)
                .asString()
                .startsWith("mine.geojson:2: baku: ")
                .contains("swapped");
    }

    @Test
    void nothingOfTheShippedNetworkLooksExchanged() throws Exception {
        assertThat(SwapCheck.check(NetworkReader.read(CorridorData.folder()), middles()))
                .isEmpty();
    }

    private static Map<String, LonLat> middles() throws Exception {
        Map<String, LonLat> middles = new HashMap<>();
        Gazetteer.open().listCountries().forEach(country -> middles.put(country.iso3(), country.position()));
        return middles;
    }
}
