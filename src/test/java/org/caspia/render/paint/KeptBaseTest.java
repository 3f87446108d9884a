package org.caspia.render.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.caspia.export.ShippedMap;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.Cancellation;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.CountryTint;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Selection;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.junit.jupiter.api.Test;

/** Whatever was painted before, a picture is the one that it would have been alone. */
class KeptBaseTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final Viewport VIEW =
            Viewport.fitting(Projections.region(), GeoBox.of(44, 38, 53, 43), WIDTH, HEIGHT);

    private final MapPainter painter = ShippedMap.freshPainter();

    /** Without names: these remember where they stood, which is tested elsewhere. */
    private static List<MapOptions> looks() {
        MapOptions plain = MapOptions.opening()
                .withLayers(EnumSet.of(
                        MapLayer.RELIEF, MapLayer.LAKES, MapLayer.RIVERS, MapLayer.BORDERS, MapLayer.MIDDLE_CORRIDOR));
        CorridorOverlay closed = new CorridorOverlay(
                List.of(),
                new Change(Set.of("sea_aktau_alat"), Set.of(), Set.of(), Set.of()),
                Flow.NONE,
                Optional.empty(),
                Set.of());
        var tint = new CountryTint(Map.of("AZE", 1.0, "GEO", 0.4), "0 h", "9 h");
        return List.of(
                plain,
                plain.withCorridors(closed),
                plain.withCorridors(closed.withTint(Optional.of(tint))),
                plain.withSelection(new Selection.Country("AZ", "Azerbaijan")),
                plain.withSelection(new Selection.Leg("sea_aktau_alat")),
                plain.withLayer(MapLayer.RIVERS, false),
                plain.withLayer(MapLayer.MENTION_TINT, true),
                plain.withBoundaries(BoundaryView.CONTROL),
                plain.withTheme(Theme.DARK),
                plain.withFurniture(Furniture.none()));
    }

    @Test
    void aPictureDoesNotDependOnTheOneBefore() throws ProblemException {
        List<MapOptions> looks = looks();
        List<int[]> alone = new ArrayList<>();
        for (MapOptions look : looks) {
            alone.add(pixels(ShippedMap.freshPainter().prepareAlone(VIEW, look, new Cancellation())));
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int before = 0;
        for (int i = 0; i < 80; i++) {
            int next = random.nextInt(looks.size());
            assertThat(painted(VIEW, looks.get(next)))
                    .as("look %d after %d, seed %d", next, before, seed)
                    .isEqualTo(alone.get(next));
            before = next;
        }
    }

    @Test
    void neitherAMovedViewNorACancelledPictureLeavesATrace() throws ProblemException {
        MapOptions look = looks().get(0);
        Viewport moved = VIEW.panned(3, 0);
        int[] first = painted(VIEW, look);
        assertThat(painted(moved, look))
                .isEqualTo(pixels(ShippedMap.freshPainter().prepareAlone(moved, look, new Cancellation())))
                .isNotEqualTo(first);
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        assertThatThrownBy(() -> painter.paint(VIEW, look, new int[WIDTH * HEIGHT], cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(painted(VIEW, look)).isEqualTo(first);
    }

    private int[] painted(Viewport view, MapOptions look) throws ProblemException {
        int[] pixels = new int[WIDTH * HEIGHT];
        painter.paint(view, look, pixels, new Cancellation());
        return pixels;
    }

    private static int[] pixels(Frame frame) {
        int[] pixels = new int[WIDTH * HEIGHT];
        FrameRenderer.render(frame, pixels, new Cancellation());
        return pixels;
    }
}
