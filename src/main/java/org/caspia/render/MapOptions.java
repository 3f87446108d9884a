package org.caspia.render;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a map is to look. Immutable.
 *
 * @param theme light or dark
 * @param layers what is shown, besides land and sea
 * @param boundaries which boundaries are followed
 * @param furniture what stands around the map
 * @param selection what is highlighted
 * @param corridors what is drawn over the corridors
 * @param fading events that are passing, by id: how much of their colour is left, above 0 and below 1
 * @param pixelDensity device pixels to a logical pixel, above 0: 1 on a plain screen, 2 on a fine one, 300 / 96 for print at 300 dpi
 * @param vector whether the target keeps shapes and text as such (SVG, PDF)
 */
public record MapOptions(
        Theme theme,
        Set<MapLayer> layers,
        BoundaryView boundaries,
        Furniture furniture,
        Selection selection,
        CorridorOverlay corridors,
        Map<String, Double> fading,
        double pixelDensity,
        boolean vector) {
    /** Copies the layers and checks the density. */
    public MapOptions {
        layers =
                Collections.unmodifiableSet(layers.isEmpty() ? EnumSet.noneOf(MapLayer.class) : EnumSet.copyOf(layers));
        fading = Map.copyOf(fading);
        if (!(pixelDensity > 0 && pixelDensity <= 64)) {
            throw new IllegalArgumentException("a pixel density of " + pixelDensity + " is not between 0 and 64");
        }
    }

    /**
     * Returns the look of the opening map.
     *
     * @return light, the usual layers, recognised boundaries, density 1
     */
    public static MapOptions opening() {
        return new MapOptions(
                Theme.LIGHT,
                MapLayer.usual(),
                BoundaryView.UNITED_NATIONS,
                Furniture.screen(),
                Selection.none(),
                CorridorOverlay.NONE,
                Map.of(),
                1,
                false);
    }

    /**
     * Tells whether a layer is shown.
     *
     * @param layer the layer
     * @return true if shown
     */
    public boolean shows(MapLayer layer) {
        return layers.contains(layer);
    }

    /**
     * Returns these options in another theme.
     *
     * @param newTheme light or dark
     * @return new options
     */
    public MapOptions withTheme(Theme newTheme) {
        return new MapOptions(
                newTheme, layers, boundaries, furniture, selection, corridors, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with other layers.
     *
     * @param newLayers what is shown
     * @return new options
     */
    public MapOptions withLayers(Set<MapLayer> newLayers) {
        return new MapOptions(
                theme, newLayers, boundaries, furniture, selection, corridors, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with a layer shown or hidden.
     *
     * @param layer the layer
     * @param shown whether to show it
     * @return new options
     */
    public MapOptions withLayer(MapLayer layer, boolean shown) {
        Set<MapLayer> changed = EnumSet.noneOf(MapLayer.class);
        changed.addAll(layers);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return withLayers(changed);
    }

    /**
     * Returns these options with another view of boundaries.
     *
     * @param newBoundaries which boundaries are followed
     * @return new options
     */
    public MapOptions withBoundaries(BoundaryView newBoundaries) {
        return new MapOptions(
                theme, layers, newBoundaries, furniture, selection, corridors, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with other furniture.
     *
     * @param newFurniture what stands around the map
     * @return new options
     */
    public MapOptions withFurniture(Furniture newFurniture) {
        return new MapOptions(
                theme, layers, boundaries, newFurniture, selection, corridors, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with another thing highlighted.
     *
     * @param newSelection what is highlighted
     * @return new options
     */
    public MapOptions withSelection(Selection newSelection) {
        return new MapOptions(
                theme, layers, boundaries, furniture, newSelection, corridors, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with something else drawn over the corridors.
     *
     * @param overlay ways, closures, flows
     * @return new options
     */
    public MapOptions withCorridors(CorridorOverlay overlay) {
        return new MapOptions(theme, layers, boundaries, furniture, selection, overlay, fading, pixelDensity, vector);
    }

    /**
     * Returns these options with other events passing.
     *
     * @param newFading how much of its colour each has left, by id
     * @return new options
     */
    public MapOptions withFading(Map<String, Double> newFading) {
        return new MapOptions(
                theme, layers, boundaries, furniture, selection, corridors, newFading, pixelDensity, vector);
    }

    /**
     * Returns these options for a target of another density.
     *
     * @param newPixelDensity device pixels to a logical pixel
     * @return new options
     */
    public MapOptions withPixelDensity(double newPixelDensity) {
        return new MapOptions(
                theme, layers, boundaries, furniture, selection, corridors, fading, newPixelDensity, vector);
    }

    /**
     * Returns these options for a target that keeps shapes and text, or for one of pixels.
     *
     * @param newVector true for SVG and PDF
     * @return new options
     */
    public MapOptions withVector(boolean newVector) {
        return new MapOptions(
                theme, layers, boundaries, furniture, selection, corridors, fading, pixelDensity, newVector);
    }
}
