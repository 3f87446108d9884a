package org.caspia.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class CountrySharesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void aLineIsSharedOutAmongTheCountriesItCrossesAndNothingIsLost() {
        Leg leg = CorridorData.leg("rail_boyuk_kesik_gardabani");
        double borderLonDeg = 45.165;
        CountryShares shares =
                new CountryShares(() -> List.of(area("GEO", 40, borderLonDeg), area("AZE", borderLonDeg, 51)));
        Map<String, Double> km = shares.kmByCountry(List.of(leg));
        assertThat(km.keySet()).containsExactlyInAnyOrder("AZE", "GEO");
        assertThat(km.values().stream().mapToDouble(v -> v).sum()).isCloseTo(leg.drawnKm(), within(0.01));
    }

    @Test
    void seaLegsBelongToNoCountryEvenInsideOne() {
        Leg leg = CorridorData.leg("sea_aktau_alat");
        CountryShares shares = new CountryShares(() -> List.of(area("KAZ", 40, 60)));
        assertThat(shares.kmByCountry(List.of(leg)))
                .containsOnlyKeys(CountryShares.SEA)
                .allSatisfy((where, km) -> assertThat(km).isCloseTo(leg.drawnKm(), within(0.01)));
    }

    @Test
    void theLargestShareComesFirst() {
        Leg leg = CorridorData.leg("rail_baku_yalama");
        CountryShares shares = new CountryShares(() -> List.of(area("XXX", 49.7, 60), area("AZE", 40, 49.7)));
        assertThat(shares.kmByCountry(List.of(leg)).keySet()).containsExactly("AZE", "XXX");
    }

    private static CountryAreas.Area area(String country, double westDeg, double eastDeg) {
        return new CountryAreas.Area(country, GEOMETRY.toGeometry(new Envelope(westDeg, eastDeg, 30, 60)));
    }
}
