package org.caspia.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caspia.render.BoundaryView;
import org.caspia.render.MapLayer;

/**
 * How the user left the window. Immutable and small.
 *
 * @param place where the window stood
 * @param look what the map looked like
 * @param sideOpen whether the article stood beside the map
 * @param sideShare which part of the window's width was the map's, 0 to 1
 * @param recent the articles opened last, the newest first
 * @param hintSeen whether the first hint was closed
 */
record Settings(WindowPlace place, Look look, boolean sideOpen, double sideShare, List<Path> recent, boolean hintSeen) {
    private static final int MOST_RECENT = 8;

    /**
     * What the map and the window look like.
     *
     * @param theme the window's theme
     * @param layers what the map shows
     * @param boundaries which boundaries it follows
     * @param projection how the earth is flattened
     * @param legend whether the map explains its signs
     */
    record Look(
            ThemeChoice theme,
            Set<MapLayer> layers,
            BoundaryView boundaries,
            ProjectionChoice projection,
            boolean legend) {
        Look {
            layers = Set.copyOf(layers);
        }

        Look withTheme(ThemeChoice newTheme) {
            return new Look(newTheme, layers, boundaries, projection, legend);
        }

        Look withLayers(Set<MapLayer> newLayers) {
            return new Look(theme, newLayers, boundaries, projection, legend);
        }

        Look withBoundaries(BoundaryView newBoundaries) {
            return new Look(theme, layers, newBoundaries, projection, legend);
        }

        Look withLegend(boolean shown) {
            return new Look(theme, layers, boundaries, projection, shown);
        }

        Look withProjection(ProjectionChoice newProjection) {
            return new Look(theme, layers, boundaries, newProjection, legend);
        }
    }

    Settings {
        recent = List.copyOf(recent);
    }

    static Settings first() {
        Look look = new Look(
                ThemeChoice.SYSTEM, MapLayer.usual(), BoundaryView.UNITED_NATIONS, ProjectionChoice.AUTOMATIC, true);
        return new Settings(WindowPlace.FIRST, look, true, 0.71, List.of(), false);
    }

    Settings withPlace(WindowPlace newPlace) {
        return new Settings(newPlace, look, sideOpen, sideShare, recent, hintSeen);
    }

    Settings withLook(Look newLook) {
        return new Settings(place, newLook, sideOpen, sideShare, recent, hintSeen);
    }

    Settings withSide(boolean open, double share) {
        return new Settings(place, look, open, share, recent, hintSeen);
    }

    Settings withHintSeen() {
        return new Settings(place, look, sideOpen, sideShare, recent, true);
    }

    Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.add(0, file);
        return new Settings(
                place, look, sideOpen, sideShare, files.subList(0, Math.min(MOST_RECENT, files.size())), hintSeen);
    }
}
