package org.caspia.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caspia.geo.MapProjection;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;
import picocli.CommandLine.Option;

/** Options that say how a map looks. */
final class LookOptions {
    @Option(
            names = "--projection",
            paramLabel = "NAME",
            defaultValue = "region",
            description =
                    "region, eurasia, web-mercator, world, or an EPSG code such as EPSG:32639 (default: ${DEFAULT-VALUE}).")
    String projection = "region";

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light or dark (default: ${DEFAULT-VALUE}).")
    String theme = "light";

    @Option(
            names = "--layers",
            paramLabel = "LIST",
            defaultValue = "",
            description = {
                "What to show: borders,cities for these alone; -relief,+mention-tint for the usual ones without and"
                        + " with; all or none.",
                "Layers: relief, graticule, provinces, rivers, lakes, borders, cities, place-labels, middle-corridor,"
                        + " northern-corridor, southern-corridor, other-corridors, events, mention-tint."
            })
    String layers = "";

    @Option(
            names = "--boundaries",
            paramLabel = "VIEW",
            defaultValue = "un",
            description =
                    "un: as recognised by the United Nations; control: who controls what (default: ${DEFAULT-VALUE}).")
    String boundaries = "un";

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", description = "A title on the map.")
    String title = "";

    @Option(names = "--bare", description = "No legend, scale bar, notes or attribution on the map.")
    boolean bare;

    /** Returns the projection. */
    MapProjection projection() throws ProblemException {
        List<String> shipped =
                Projections.listShipped().stream().map(MapProjection::id).toList();
        boolean code = projection.toUpperCase(Locale.ROOT).startsWith("EPSG:");
        try {
            return Projections.parse(projection);
        } catch (ProblemException e) {
            if (code) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            List<String> known = new ArrayList<>(shipped);
            known.add("EPSG:32639");
            throw new IllegalArgumentException(
                    "There is no projection \"" + projection + "\": " + Suggestions.sentence(projection, known), e);
        }
    }

    /** Returns everything else. */
    MapOptions options() {
        return MapOptions.opening()
                .withTheme(chosen(theme, "theme", Theme.class, List.of("light", "dark")))
                .withLayers(layers.isEmpty() ? MapLayer.usual() : Arguments.layers(layers))
                .withBoundaries(boundaryView())
                .withFurniture(bare ? Furniture.bare(title) : Furniture.full(title));
    }

    private BoundaryView boundaryView() {
        return switch (boundaries.toLowerCase(Locale.ROOT)) {
            case "un", "united-nations" -> BoundaryView.UNITED_NATIONS;
            case "control" -> BoundaryView.CONTROL;
            default ->
                throw new IllegalArgumentException("There is no view of boundaries \"" + boundaries + "\": "
                        + Suggestions.sentence(boundaries, List.of("un", "control")));
        };
    }

    private static <E extends Enum<E>> E chosen(String word, String what, Class<E> type, List<String> known) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no " + what + " \"" + word + "\": " + Suggestions.sentence(word, known)));
    }
}
