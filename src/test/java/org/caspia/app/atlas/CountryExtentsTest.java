package org.caspia.app.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.junit.jupiter.api.Test;

class CountryExtentsTest {
    @Test
    void boxesHoldTheLandAndNotWhatLiesBeyondTheSeas() throws Exception {
        Map<String, GeoBox> all = CountryExtents.list(AtlasService.open(Path.of("data")));
        assertThat(all).hasSizeGreaterThan(160);
        GeoBox kazakhstan = Objects.requireNonNull(all.get("KAZ"));
        assertThat(kazakhstan.contains(new LonLat(51.2, 43.65))).as("Aktau").isTrue();
        assertThat(kazakhstan.contains(new LonLat(82.6, 49.95))).as("Oskemen").isTrue();
        assertThat(kazakhstan.widthDeg()).isBetween(35.0, 45.0);
        assertThat(Objects.requireNonNull(all.get("FRA")).westDeg())
                .as("without Guiana")
                .isGreaterThan(-10);
        assertThat(Objects.requireNonNull(all.get("RUS")).widthDeg())
                .as("not around the world")
                .isBetween(140.0, 175.0);
    }
}
