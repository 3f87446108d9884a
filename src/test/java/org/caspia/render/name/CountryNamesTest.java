package org.caspia.render.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.Basemap;
import org.caspia.basemap.BasemapLayer;
import org.caspia.basemap.Detail;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.event.DatedEvent;
import org.caspia.event.EventKind;
import org.caspia.event.Evidence;
import org.caspia.event.Place;
import org.caspia.event.PlaceKind;
import org.caspia.event.TextSpan;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.paint.MapPainter;
import org.caspia.render.text.PlacedText;
import org.caspia.time.EventDate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A small country with a corridor, a capital beside it and a list of events keeps its name, and keeps it inside. */
class CountryNamesTest {
    private static final Place AZERBAIJAN =
            new Place("AZ", "Azerbaijan", PlaceKind.COUNTRY, LonLat.ofDegrees(47.5, 40.3), "AZ", "", List.of(), 0);

    /** Letters are measured by one corner, and outlines are thinned. */
    private static final double TOLERANCE_DEG = 0.2;

    private static Basemap basemap;
    private static MapPainter painter;

    @BeforeAll
    static void openTheMap() throws ProblemException {
        basemap = Basemap.open(Path.of("data"));
        var network = NetworkReader.read(Path.of("data", "corridor")).network();
        var article = new MapContent.Source("a", "An article", "An article");
        painter = new MapPainter(new MapContent(basemap, network, events(), Map.of(), List.of(article)));
    }

    @ParameterizedTest
    @CsvSource({"1400, 875", "1600, 1000"})
    void standInTheirCountries(int width, int height) throws ProblemException {
        Viewport view = Viewport.home(width, height);
        List<PlacedText> names = painter.prepareAlone(view, MapOptions.opening(), new Cancellation())
                .listLabels();
        assertThat(names).extracting(PlacedText::id).contains("country:Azerbaijan", "country:Armenia");
        Geometry land = outline("Azerbaijan").buffer(TOLERANCE_DEG);
        PlacedText name = names.stream()
                .filter(text -> text.id().equals("country:Azerbaijan"))
                .findFirst()
                .orElseThrow();
        for (PlacedText.Letter letter : name.letters()) {
            LonLat at = view.findLonLat(letter.xPx(), letter.yPx()).orElseThrow();
            assertThat(land.contains(new GeometryFactory().createPoint(new Coordinate(at.lonDeg(), at.latDeg()))))
                    .as("letter %d at %s", letter.index(), at)
                    .isTrue();
        }
    }

    private static Geometry outline(String country) throws ProblemException {
        try (var countries =
                basemap.features(BasemapLayer.COUNTRIES, Detail.CONTINENT).features()) {
            while (countries.hasNext()) {
                SimpleFeature feature = countries.next();
                if (country.equals(feature.getAttribute(Attributes.NAME))) {
                    return (Geometry) feature.getDefaultGeometry();
                }
            }
        }
        throw new AssertionError("no " + country);
    }

    private static List<DatedEvent> events() {
        List<DatedEvent> events = new ArrayList<>();
        for (String edtf : List.of("1867~/1899~", "199X/..", "1991", "2024-02")) {
            events.add(new DatedEvent(
                    "e" + edtf,
                    EventKind.OTHER,
                    "Something happened",
                    Optional.of(EventDate.parseEdtf(edtf)),
                    edtf,
                    false,
                    List.of(AZERBAIJAN),
                    List.of(),
                    List.of(new Evidence("a", new TextSpan(0, 9), "Something", "test")),
                    1));
        }
        return events;
    }
}
