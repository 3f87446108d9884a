package org.caspia.render.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Network;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.corridor.read.RouteReader;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.CountryTint;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;
import org.caspia.render.Hit;
import org.caspia.render.MapContent;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.caspia.render.style.Palette;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverlayLayerTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final String SHIP = "sea_aktau_alat";
    private static final Viewport VIEW =
            Viewport.fitting(Projections.region(), GeoBox.of(40, 38, 56, 46), WIDTH, HEIGHT);

    private static Network network;
    private static MapPainter painter;

    @BeforeAll
    static void openTheMap() throws ProblemException {
        network = NetworkReader.read(Path.of("data", "corridor")).network();
        painter = new MapPainter(MapContent.of(Basemap.open(Path.of("data")), network));
    }

    private static CorridorOverlay with(Change change) {
        return new CorridorOverlay(List.of(), change, Flow.NONE, Optional.empty(), Set.of());
    }

    private static Way way(String id, Role role) throws ProblemException {
        var route = RouteReader.read(Path.of("data", "corridor"), network, new java.util.ArrayList<>()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var nodes = route.listNodes();
        return new Way(
                route.name(),
                route.legs().stream().map(Leg::id).toList(),
                List.of(nodes.get(0).id(), nodes.get(nodes.size() - 1).id()),
                role);
    }

    private static int[] pixels(MapOptions options) throws ProblemException {
        int[] pixels = new int[WIDTH * HEIGHT];
        painter.prepare(VIEW, options, new Cancellation()).paintRows(pixels, 0, 0, HEIGHT);
        return pixels;
    }

    private static long count(int[] pixels, int argb) {
        return Arrays.stream(pixels).filter(pixel -> pixel == argb).count();
    }

    private static Optional<Hit> hitOnTheCaspian(MapOptions options) throws ProblemException {
        Leg ship = network.findLeg(SHIP).orElseThrow();
        var middle = ship.geometry().getCoordinateN(ship.geometry().getNumPoints() / 2);
        PxPoint at = VIEW.findPx(new LonLat(middle.x, middle.y)).orElseThrow();
        return painter.findHit(VIEW, options, at.xPx(), at.yPx());
    }

    @Test
    void anEmptyOverlayChangesNoPixel() throws ProblemException {
        MapOptions plain = MapOptions.opening();
        CorridorOverlay empty = with(new Change(Set.of(), Set.of(), Set.of(), Set.of()));
        assertThat(pixels(plain.withCorridors(empty))).isEqualTo(pixels(plain));
    }

    @Test
    void twoWaysAreDrawnInTheirColoursAndNamedInTheLegendAndInWords() throws ProblemException {
        Way poti = way("mc_kz_poti", Role.CHOSEN);
        Way kars = way("mc_btk_mersin", Role.OTHER);
        CorridorOverlay overlay = new CorridorOverlay(
                List.of(poti, kars), Change.NONE, Flow.NONE, Optional.empty(), Set.of("sea_aktau_alat", "alat"));
        MapOptions options = MapOptions.opening().withCorridors(overlay);
        int[] drawn = pixels(options);
        int[] plain = pixels(MapOptions.opening());
        assertThat(count(drawn, Palette.light().sea()))
                .isGreaterThan(count(plain, Palette.light().sea()) + 800);
        Frame frame = painter.prepare(VIEW, options, new Cancellation());
        assertThat(frame.alternativeText()).contains("Altynkol – Aktau – Alat – Poti;");
        assertThat(frame.listLabels()).anyMatch(name -> name.id().equals("node:poti"));
    }

    @Test
    void aLegThatIsNotThereInTheYearIsNeitherDrawnNorHit() throws ProblemException {
        MapOptions options = MapOptions.opening();
        assertThat(hitOnTheCaspian(options).orElseThrow().what()).isEqualTo(new Selection.Leg(SHIP));
        Set<String> ships = network.listLegs().stream()
                .filter(leg -> leg.info().passages().contains("caspian"))
                .map(Leg::id)
                .collect(Collectors.toSet());
        CorridorOverlay gone = with(new Change(Set.of(), Set.of(), Set.of(), ships));
        assertThat(hitOnTheCaspian(options.withCorridors(gone)).orElseThrow().what())
                .isInstanceOf(Selection.Water.class);
    }

    @Test
    void aWayIsHitAlthoughItsLayerIsHidden() throws ProblemException {
        MapOptions none = MapOptions.opening().withLayers(Set.of());
        assertThat(hitOnTheCaspian(none).orElseThrow().what()).isNotEqualTo(new Selection.Leg(SHIP));
        CorridorOverlay overlay = new CorridorOverlay(
                List.of(way("mc_kz_poti", Role.CHOSEN)), Change.NONE, Flow.NONE, Optional.empty(), Set.of());
        assertThat(hitOnTheCaspian(none.withCorridors(overlay)).orElseThrow().what())
                .isEqualTo(new Selection.Leg(SHIP));
    }

    @Test
    void aBottleneckAndTintedCountriesAreDrawn() throws ProblemException {
        Flow flow = new Flow(Map.of(SHIP, 1.0, "rail_mangystau_aktau", 0.5), Set.of(SHIP), "6 Mt a year");
        CorridorOverlay overlay = new CorridorOverlay(
                List.of(),
                Change.NONE,
                flow,
                Optional.of(new CountryTint(Map.of("AZE", 1.0, "GEO", 0.3), "no detour", "no other way")),
                Set.of());
        MapOptions dark = MapOptions.opening().withTheme(Theme.DARK);
        int[] drawn = pixels(dark.withCorridors(overlay));
        assertThat(count(drawn, Palette.dark().highlight())).isGreaterThan(400);
        PxPoint inAzerbaijan = VIEW.findPx(new LonLat(47.6, 39.9)).orElseThrow();
        int index = (int) inAzerbaijan.yPx() * WIDTH + (int) inAzerbaijan.xPx();
        int before = pixels(dark)[index];
        assertThat((drawn[index] >> 16 & 255) - (before >> 16 & 255)).isGreaterThan(40);
    }
}
