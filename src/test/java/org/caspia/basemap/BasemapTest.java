package org.caspia.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class BasemapTest {
    @ParameterizedTest
    @EnumSource(BasemapLayer.class)
    void everyLayerHasFeaturesInsideTheWorldAtEveryLevel(BasemapLayer layer) throws Exception {
        Envelope world = new Envelope(-180, 180, -90, 90);
        for (Detail detail : Detail.values()) {
            assertThat(Maps.list(layer, detail)).as("%s %s", layer, detail).isNotEmpty();
            for (SimpleFeature feature : Maps.list(layer, detail)) {
                Geometry shape = Maps.shape(feature);
                assertThat(world.contains(shape.getEnvelopeInternal()))
                        .as(feature.getID())
                        .isTrue();
                assertThat(shape.isEmpty()).as(feature.getID()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void bakuLiesInAzerbaijanBecauseLongitudeComesFirst(Detail detail) throws Exception {
        // At 1:110 million the Absheron peninsula is only a stump, so the place asked there is a little inland.
        double lonDeg = detail == Detail.WORLD ? 48.8 : 49.84;
        assertThat(Maps.at(BasemapLayer.COUNTRIES, detail, Attributes.ISO_A3, Maps.point(lonDeg, 40.41)))
                .containsExactly("AZE");
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void theMiddleOfTheCaspianIsSeaAndInNoCountry(Detail detail) throws Exception {
        var middle = Maps.point(51, 41.5);
        assertThat(Maps.at(BasemapLayer.SEA_AREAS, detail, Attributes.NAME, middle))
                .containsExactly("Caspian Sea");
        assertThat(Maps.at(BasemapLayer.COUNTRIES, detail, Attributes.ISO_A3, middle))
                .isEmpty();
        assertThat(Maps.list(BasemapLayer.LAND, detail).stream().filter(f -> Maps.holds(Maps.shape(f), middle)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void landAndCaspianLeaveNoGapAlongTheCoast(Detail detail) throws Exception {
        Geometry caspian = Maps.list(BasemapLayer.SEA_AREAS, detail).stream()
                .filter(f -> Maps.text(f, Attributes.NAME).equals("Caspian Sea"))
                .map(Maps::shape)
                .findFirst()
                .orElseThrow();
        Geometry eurasia = Maps.list(BasemapLayer.LAND, detail).stream()
                .map(Maps::shape)
                .filter(s -> Maps.holds(s, Maps.point(60, 50)))
                .findFirst()
                .orElseThrow();
        assertThat(caspian.getArea()).isBetween(36.0, 48.0);
        assertThat(eurasia.intersects(caspian.getInteriorPoint())).isFalse();
        var shore = ((org.locationtech.jts.geom.Polygon) caspian).getExteriorRing();
        for (int i = 0; i < shore.getNumPoints(); i += 25) {
            assertThat(eurasia.distance(shore.getPointN(i))).isZero();
        }
    }

    @Test
    void featuresSayTheirCoordinateSystem() throws Exception {
        SimpleFeatureCollection land = Maps.MAP.features(BasemapLayer.LAND, Detail.WORLD);
        assertThat(land.getSchema().getCoordinateReferenceSystem()).isSameAs(DefaultGeographicCRS.WGS84);
        assertThat(land.getSchema().getTypeName()).isEqualTo("land");
        assertThat(land.getBounds().getMinX()).isEqualTo(-180);
    }

    @Test
    void aLayerIsReadOnceAndOneWithoutLevelsIsTheSameForAll() throws Exception {
        assertThat(Maps.MAP.features(BasemapLayer.COAST, Detail.WORLD))
                .isSameAs(Maps.MAP.features(BasemapLayer.COAST, Detail.WORLD));
        assertThat(Maps.MAP.features(BasemapLayer.CITIES, Detail.WORLD))
                .isSameAs(Maps.MAP.features(BasemapLayer.CITIES, Detail.REGION));
    }

    @Test
    void creditsAndTheBoundaryNoteAreThere() {
        assertThat(Maps.MAP.boundaryNote()).endsWith(".").contains("United Nations");
        assertThat(Maps.MAP.listCredits())
                .extracting(SourceCredit::name)
                .contains("Natural Earth", "GeoNames")
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyCountryHasAPlaceForItsNameInsideIt() throws Exception {
        for (SimpleFeature country : Maps.list(BasemapLayer.COUNTRIES, Detail.REGION)) {
            if (Maps.text(country, Attributes.ISO_A3).equals("ATA")) {
                continue;
            }
            double lonDeg = (Double) Objects.requireNonNull(country.getAttribute(Attributes.LABEL_LON));
            double latDeg = (Double) Objects.requireNonNull(country.getAttribute(Attributes.LABEL_LAT));
            assertThat(Maps.shape(country).distance(Maps.point(lonDeg, latDeg)))
                    .as(Maps.text(country, Attributes.NAME))
                    .isLessThan(0.01);
        }
    }

    @Test
    void namesOfWideCountriesHavePathsThatReadFromWestToEastInsideThem() throws Exception {
        for (SimpleFeature country : Maps.list(BasemapLayer.COUNTRIES, Detail.CONTINENT)) {
            String code = Maps.text(country, Attributes.ISO_A3);
            if (!java.util.Set.of("KAZ", "TUR", "IRN", "RUS", "USA", "CHN", "AZE", "GEO", "UZB", "TKM")
                    .contains(code)) {
                continue;
            }
            Geometry path = (Geometry) Objects.requireNonNull(country.getAttribute(Attributes.LABEL_PATH), code);
            var points = path.getCoordinates();
            assertThat(points[points.length - 1].getX()).as(code).isGreaterThan(points[0].getX());
            assertThat(Maps.shape(country).covers(path)).as(code).isTrue();
        }
    }
}
