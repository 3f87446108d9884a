package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The boundary rule of docs/decisions/0003-boundaries.md. */
class BoundariesTest {
    @ParameterizedTest
    @CsvSource({
        "Crimea, 34.2, 45.2, UKR, RUS",
        "Abkhazia, 41.0, 43.0, GEO, XAB",
        "South Ossetia, 44.0, 42.35, GEO, XSO",
        "Northern Cyprus, 33.3, 35.27, CYP, XNC",
        "Transnistria, 29.5, 47.0, MDA, XTR",
        "Kosovo, 21.0, 42.6, SRB, XKX",
        "Golan Heights, 35.78, 33.0, SYR, ISR",
        "Western Sahara by the sea, -14.0, 24.5, ESH, MAR",
        "Western Sahara inland, -12.3, 23.5, ESH, ESH",
        "Karabakh, 46.75, 39.82, AZE, AZE",
        "Baikonur, 63.3, 45.9, KAZ, KAZ",
        "Tbilisi, 44.8, 41.7, GEO, GEO",
        "Taiwan, 121.0, 24.0, CHN, TWN",
    })
    void placesBelongInEachViewWhereTheRuleSays(String name, double lonDeg, double latDeg, String un, String control)
            throws Exception {
        var place = Maps.point(lonDeg, latDeg);
        for (Detail detail : List.of(Detail.CONTINENT, Detail.REGION)) {
            assertThat(Maps.at(BasemapLayer.COUNTRIES, detail, Attributes.ISO_UN, place))
                    .as("%s, recognised, %s", name, detail)
                    .containsExactly(un);
            assertThat(Maps.at(BasemapLayer.COUNTRIES, detail, Attributes.ISO_CONTROL, place))
                    .as("%s, in control, %s", name, detail)
                    .containsExactly(control);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "XCR, UKR, disputed, both",
        "XAB, GEO, breakaway, both",
        "XSO, GEO, breakaway, both",
        "XNC, CYP, breakaway, both",
        "XTR, MDA, breakaway, both",
        "XKX, SRB, disputed, both",
        "XGH, ISR, disputed, un",
        "XGH, SYR, disputed, both",
        "XSO, RUS, recognised, both",
        "AZE, ARM, recognised, both",
        "KAZ, CHN, recognised, both",
    })
    void linesHaveTheStandingThatTheRuleGives(String one, String other, String status, String view) throws Exception {
        List<SimpleFeature> lines = Maps.list(BasemapLayer.BORDERS, Detail.REGION).stream()
                .filter(f -> Set.of(one, other)
                        .equals(Set.of(Maps.text(f, Attributes.LEFT_A3), Maps.text(f, Attributes.RIGHT_A3))))
                .toList();
        assertThat(lines).isNotEmpty();
        assertThat(lines).allSatisfy(f -> {
            assertThat(Maps.text(f, Attributes.STATUS)).isEqualTo(status);
            assertThat(Maps.text(f, Attributes.VIEW)).isEqualTo(view);
        });
    }

    @Test
    void theLineOfControlIsDisputedAndTheRestOfThatBorderIsNot() throws Exception {
        Set<String> standings = new TreeSet<>();
        for (SimpleFeature f : Maps.list(BasemapLayer.BORDERS, Detail.REGION)) {
            if (Set.of(Maps.text(f, Attributes.LEFT_A3), Maps.text(f, Attributes.RIGHT_A3))
                    .equals(Set.of("IND", "PAK"))) {
                standings.add(Maps.text(f, Attributes.STATUS));
            }
        }
        assertThat(standings).containsExactly("disputed", "recognised");
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void noLineOfAnEndedConflictIsLeftInKarabakh(Detail detail) throws Exception {
        var karabakh = Maps.point(46.75, 39.82).buffer(0.3);
        assertThat(Maps.list(BasemapLayer.BORDERS, detail).stream()
                        .filter(f -> !Maps.text(f, Attributes.STATUS).equals("recognised"))
                        .filter(f -> Maps.shape(f).intersects(karabakh)))
                .isEmpty();
    }
}
