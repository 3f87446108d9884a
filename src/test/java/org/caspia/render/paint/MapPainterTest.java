package org.caspia.render.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.caspia.basemap.Basemap;
import org.caspia.corridor.Network;
import org.caspia.corridor.read.NetworkReader;
import org.caspia.geo.GeoBox;
import org.caspia.geo.LonLat;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.Cancellation;
import org.caspia.render.Furniture;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.caspia.render.style.Palette;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.PlacedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapPainterTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static MapPainter painter;

    @BeforeAll
    static void openTheMap() throws ProblemException {
        Basemap basemap = Basemap.open(Path.of("data"));
        Network network = NetworkReader.read(Path.of("data", "corridor")).network();
        painter = new MapPainter(new MapContent(basemap, network, List.of(), Map.of("AZ", 25, "TR", 6), List.of()));
    }

    static Stream<Viewport> views() {
        return Stream.of(
                Viewport.home(WIDTH, HEIGHT),
                Viewport.fitting(Projections.region(), GeoBox.of(39.5, 38, 50.5, 44), WIDTH, HEIGHT),
                Viewport.fitting(Projections.region(), GeoBox.of(48.6, 39.9, 50.8, 41), WIDTH, HEIGHT),
                Viewport.fitting(Projections.world(), GeoBox.of(-168.9, -60, 179, 84), WIDTH, HEIGHT),
                Viewport.fitting(Projections.webMercator(), GeoBox.of(-170, -70, 170, 80), WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @MethodSource("views")
    void noTwoNamesOverlap(Viewport view) throws ProblemException {
        List<PlacedText> names = frame(view, MapOptions.opening()).listLabels();
        assertThat(names).isNotEmpty();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(names.get(i), names.get(j)))
                        .as("%s and %s", names.get(i).id(), names.get(j).id())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyPixelIsOpaqueAndStripsMakeTheWhole(Viewport view) throws ProblemException {
        Frame frame = frame(view, MapOptions.opening().withTheme(Theme.DARK));
        int[] whole = new int[WIDTH * HEIGHT];
        frame.paintRows(whole, 0, 0, HEIGHT);
        int[] strips = new int[WIDTH * HEIGHT];
        FrameRenderer.render(frame, strips, new Cancellation());
        assertThat(Arrays.stream(whole).allMatch(pixel -> pixel >>> 24 == 255)).isTrue();
        assertThat(strips).isEqualTo(whole);
    }

    static Stream<Viewport> edgesOfTheEarth() {
        return Stream.of(
                Viewport.fitting(Projections.world(), GeoBox.of(-168.9, -89, 179, 89), WIDTH, HEIGHT),
                Viewport.fitting(Projections.webMercator(), GeoBox.of(-179, -83, 179, 83), WIDTH, HEIGHT),
                Viewport.fitting(Projections.region(), GeoBox.of(40, -19.9, 150, 20), WIDTH, HEIGHT));
    }

    @ParameterizedTest
    @MethodSource("edgesOfTheEarth")
    void theEdgeOfTheEarthIsWhereItIsAndNotInSteps(Viewport view) throws ProblemException {
        var layers = java.util.EnumSet.of(MapLayer.RELIEF);
        int[] pixels = pixels(view, MapOptions.opening().withLayers(layers).withFurniture(Furniture.none()));
        int page = 0xFF000000 | Palette.light().ground().page();
        int outside = 0;
        for (int y = 2; y < HEIGHT - 2; y++) {
            for (int x = 2; x < WIDTH - 2; x++) {
                boolean[] earth = new boolean[5];
                for (int i = 0; i < 5; i++) {
                    double[] off = new double[][] {{0, 0}, {1.5, 0}, {-1.5, 0}, {0, 1.5}, {0, -1.5}}[i];
                    earth[i] =
                            view.findLonLat(x + 0.5 + off[0], y + 0.5 + off[1]).isPresent();
                }
                boolean[] none = new boolean[5];
                if (Arrays.equals(earth, none)) {
                    outside++;
                    assertThat(pixels[y * WIDTH + x]).as("%d, %d", x, y).isEqualTo(page);
                } else if (earth[0] && earth[1] && earth[2] && earth[3] && earth[4]) {
                    assertThat(pixels[y * WIDTH + x]).as("%d, %d", x, y).isNotEqualTo(page);
                }
            }
        }
        assertThat(outside).isPositive();
    }

    @ParameterizedTest
    @MethodSource("views")
    void degreesStandAtTheEdgeAndAtTheRightPlace(Viewport view) throws ProblemException {
        MapOptions inset = MapOptions.opening().withFurniture(Furniture.none().withDegrees(40));
        List<PlacedText> degrees = frame(view, inset).listLabels().stream()
                .filter(text -> text.id().startsWith("degrees:"))
                .toList();
        assertThat(degrees).isNotEmpty();
        for (PlacedText text : degrees) {
            double middleX = text.xPx() + text.lettering().widthPx() / 2;
            double middleY = text.yPx() - text.lettering().ascentPx() / 2;
            assertThat(Math.min(middleX, middleY)).as(text.id()).isBetween(40.0, 80.0);
            LonLat there = view.findLonLat(middleX, middleY).orElseThrow();
            double told = Double.parseDouble(text.id().substring("degrees:lon".length()));
            boolean meridian = text.id().startsWith("degrees:lon");
            double off = Math.abs(told - (meridian ? there.lonDeg() : there.latDeg()));
            double scale = meridian ? Math.cos(Math.toRadians(there.latDeg())) : 1;
            double offPx = Math.min(off, 360 - off) * 111_320 * scale / view.groundMetresPerPx();
            if (meridian || !view.projection().equals(Projections.world())) {
                assertThat(offPx).as(text.id()).isLessThan(meridian ? 60 : 30);
            }
        }
        assertThat(frame(view, MapOptions.opening().withFurniture(Furniture.none()))
                        .listLabels())
                .noneMatch(text -> text.id().startsWith("degrees:"));
    }

    @Test
    void theSameInputGivesTheSamePixels() throws ProblemException {
        Viewport view = Viewport.home(WIDTH, HEIGHT);
        int[] first = pixels(view, MapOptions.opening());
        int[] second = pixels(view, MapOptions.opening());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theScreenIsTheExportAfterScaling() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(39.5, 38, 50.5, 44), WIDTH, HEIGHT);
        int[] screen = pixels(view, MapOptions.opening());
        int[] print = pixels(view, MapOptions.opening().withPixelDensity(2));
        assertThat(meanDifference(screen, halved(print))).isLessThan(4.0);
    }

    @Test
    void namesKeepTheirPlaceOnTheEarthWhileTheMapIsPanned() throws ProblemException {
        Viewport view = Viewport.home(WIDTH, HEIGHT);
        // Legend and notes stay while the map moves under them, and names must give way.
        MapOptions unfurnished = MapOptions.opening().withFurniture(Furniture.none());
        List<PlacedText> before = frame(view, unfurnished).listLabels();
        List<PlacedText> after = frame(view.panned(-7, 3), unfurnished).listLabels();
        int kept = 0;
        for (PlacedText name : after) {
            for (PlacedText old : before) {
                if (old.id().equals(name.id()) && name.letters().isEmpty() && isInside(old)) {
                    assertThat(Math.abs(old.xPx() - 7 - name.xPx()) + Math.abs(old.yPx() + 3 - name.yPx()))
                            .as(name.id())
                            .isLessThan(0.01);
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(10);
    }

    /** Whether a name has room to be moved: at the edge of the picture it must change its side. */
    private static boolean isInside(PlacedText name) {
        Box box = name.boxes().get(0);
        return box.left() > 20 && box.top() > 20 && box.right() < WIDTH - 20 && box.bottom() < HEIGHT - 20;
    }

    @Test
    void aPointOfAzerbaijanIsAzerbaijanAndTheCaspianIsASea() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(44, 38, 53, 43), WIDTH, HEIGHT);
        assertThat(what(view, LonLat.ofDegrees(47.1, 40.9))).isEqualTo(new Selection.Country("AZ", "Azerbaijan"));
        assertThat(what(view, LonLat.ofDegrees(51.4, 39.2))).isEqualTo(new Selection.Water("Caspian Sea"));
        assertThat(what(view, LonLat.ofDegrees(49.88, 40.38)))
                .isInstanceOfAny(Selection.City.class, Selection.Node.class);
    }

    @Test
    void crimeaIsUkrainianByRecognitionAndRussianByControl() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(30, 43, 40, 48), WIDTH, HEIGHT);
        LonLat crimea = LonLat.ofDegrees(34.35, 45.4);
        assertThat(what(view, crimea)).isEqualTo(new Selection.Country("UA", "Ukraine"));
        PxPoint at = view.findPx(crimea).orElseThrow();
        MapOptions control = bare().withBoundaries(BoundaryView.CONTROL);
        assertThat(painter.findHit(view, control, at.xPx(), at.yPx())
                        .orElseThrow()
                        .what())
                .isEqualTo(new Selection.Country("RU", "Russia"));
    }

    @Test
    void aClickOnTheRailwayFindsItsLeg() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(44, 38, 53, 43), WIDTH, HEIGHT);
        var leg = painter.content().network().findLeg("rail_ujar_yevlakh").orElseThrow();
        var points = leg.geometry().getCoordinates();
        var middle = points[points.length / 2];
        PxPoint at = view.findPx(LonLat.ofDegrees(middle.x, middle.y)).orElseThrow();
        MapOptions options = MapOptions.opening().withLayer(MapLayer.CITIES, false);
        assertThat(painter.findHit(view, options, at.xPx(), at.yPx())
                        .orElseThrow()
                        .what())
                .isInstanceOfAny(Selection.Leg.class, Selection.Node.class);
    }

    @Test
    void whereThereIsNoEarthThereIsNothingToFind() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.world(), GeoBox.of(-168.9, -60, 179, 84), WIDTH, HEIGHT);
        assertThat(painter.findHit(view, MapOptions.opening(), 1, 1)).isEmpty();
    }

    @Test
    void aCancelledFrameIsNotPainted() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(() -> painter.prepare(Viewport.home(WIDTH, HEIGHT), MapOptions.opening(), cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theTintOfMentionsColoursTheCountryThatIsNamedMost() throws ProblemException {
        Viewport view = Viewport.fitting(Projections.region(), GeoBox.of(44, 38, 53, 43), WIDTH, HEIGHT);
        int[] plain = pixels(view, bare());
        int[] tinted = pixels(view, bare().withLayer(MapLayer.MENTION_TINT, true));
        assertThat(difference(view, plain, tinted, LonLat.ofDegrees(47.1, 40.9)))
                .isGreaterThan(30);
        assertThat(difference(view, plain, tinted, LonLat.ofDegrees(51.4, 39.2)))
                .isZero();
    }

    @Test
    void thePictureIsDescribedInWords() throws ProblemException {
        assertThat(frame(Viewport.home(WIDTH, HEIGHT), MapOptions.opening()).alternativeText())
                .contains("Kazakhstan", "Caspian Sea", "Middle Corridor");
    }

    private static MapOptions bare() {
        return MapOptions.opening()
                .withLayers(java.util.EnumSet.of(MapLayer.BORDERS))
                .withFurniture(Furniture.none());
    }

    private static Selection what(Viewport view, LonLat position) throws ProblemException {
        PxPoint at = view.findPx(position).orElseThrow();
        MapOptions options = MapOptions.opening().withLayer(MapLayer.MIDDLE_CORRIDOR, false);
        return painter.findHit(view, options, at.xPx(), at.yPx()).orElseThrow().what();
    }

    private static Frame frame(Viewport view, MapOptions options) throws ProblemException {
        return painter.prepare(view, options, new Cancellation());
    }

    private static int[] pixels(Viewport view, MapOptions options) throws ProblemException {
        Frame frame = frame(view, options);
        int[] pixels = new int[frame.widthDevicePx() * frame.heightDevicePx()];
        FrameRenderer.render(frame, pixels, new Cancellation());
        return pixels;
    }

    private static int difference(Viewport view, int[] a, int[] b, LonLat position) {
        PxPoint at = view.findPx(position).orElseThrow();
        int i = (int) at.yPx() * WIDTH + (int) at.xPx();
        return channelDifference(a[i], b[i]);
    }

    private static int channelDifference(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
                + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
                + Math.abs((a & 255) - (b & 255));
    }

    private static double meanDifference(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += channelDifference(a[i], b[i]);
        }
        return sum / 3.0 / a.length;
    }

    private static int[] halved(int[] fine) {
        int[] out = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int pixel = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int sum = 0;
                    for (int k = 0; k < 4; k++) {
                        sum += fine[(2 * y + k / 2) * 2 * WIDTH + 2 * x + k % 2] >> shift & 255;
                    }
                    pixel |= sum / 4 << shift;
                }
                out[y * WIDTH + x] = pixel;
            }
        }
        return out;
    }

    private static boolean overlap(PlacedText a, PlacedText b) {
        List<Box> boxes = new ArrayList<>(b.boxes());
        return a.boxes().stream()
                .anyMatch(box -> boxes.stream()
                        .anyMatch(other -> box.left() < other.right()
                                && other.left() < box.right()
                                && box.top() < other.bottom()
                                && other.top() < box.bottom()));
    }
}
