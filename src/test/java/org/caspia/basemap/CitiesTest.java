package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitiesTest {
    @ParameterizedTest
    @CsvSource({
        "Baku, AZE, 49.87, 40.41",
        "Aktau, KAZ, 51.17, 43.65",
        "Kuryk, KAZ, 51.68, 43.18",
        "Khorgos, KAZ, 80.41, 44.21",
        "Dostyk, KAZ, 82.48, 45.25",
        "Alat, AZE, 49.41, 39.94",
        "Poti, GEO, 41.67, 42.14",
        "Batumi, GEO, 41.63, 41.64",
        "Akhalkalaki, GEO, 43.49, 41.41",
        "Kars, TUR, 43.09, 40.6",
        "Istanbul, TUR, 28.95, 41.01",
        "Astana, KAZ, 71.45, 51.18",
        "Washington, USA, -77.04, 38.9",
    })
    void townsOfTheArticleAndTheCorridorStandWhereTheyAre(String name, String iso, double lonDeg, double latDeg)
            throws Exception {
        List<SimpleFeature> found = Maps.list(BasemapLayer.CITIES, Detail.REGION).stream()
                .filter(f -> Maps.text(f, Attributes.NAME).startsWith(name)
                        && Maps.text(f, Attributes.ISO_A3).equals(iso))
                .toList();
        assertThat(found).as(name).isNotEmpty();
        assertThat(found)
                .anySatisfy(f -> assertThat(Maps.shape(f).distance(Maps.point(lonDeg, latDeg)))
                        .isLessThan(0.12));
    }

    @Test
    void everyCountryOfTheRegionHasItsCapital() throws Exception {
        Set<String> withCapital = new HashSet<>();
        for (SimpleFeature city : Maps.list(BasemapLayer.CITIES, Detail.WORLD)) {
            if (Maps.text(city, Attributes.CAPITAL).equals("country")) {
                withCapital.add(Maps.text(city, Attributes.ISO_A3));
            }
        }
        assertThat(withCapital)
                .contains("AZE", "GEO", "ARM", "TUR", "IRN", "KAZ", "UZB", "TKM", "KGZ", "TJK", "RUS", "CHN", "UKR")
                .contains("USA", "DEU", "FRA", "IND")
                .hasSizeGreaterThan(190);
    }

    @Test
    void ranksRunFromZeroToSevenAndTownsLieInTheCountryThatTheyName() throws Exception {
        List<SimpleFeature> countries = Maps.list(BasemapLayer.COUNTRIES, Detail.REGION);
        for (SimpleFeature city : Maps.list(BasemapLayer.CITIES, Detail.REGION)) {
            assertThat((Long) Objects.requireNonNull(city.getAttribute(Attributes.RANK)))
                    .isBetween(0L, 7L);
            if (Set.of("AZE", "GEO", "KAZ", "UZB", "TKM", "TUR").contains(Maps.text(city, Attributes.ISO_A3))) {
                double nearest = countries.stream()
                        .filter(c -> Maps.text(c, Attributes.ISO_UN).equals(Maps.text(city, Attributes.ISO_A3)))
                        .mapToDouble(c -> Maps.shape(c).distance(Maps.shape(city)))
                        .min()
                        .orElseThrow();
                assertThat(nearest).as(Maps.text(city, Attributes.NAME)).isLessThan(0.06);
            }
        }
    }
}
