package org.caspia.app.corridor;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.caspia.app.atlas.Atlas;
import org.caspia.basemap.SourceCredit;
import org.caspia.corridor.Leg;
import org.caspia.corridor.route.ComparisonRow;
import org.caspia.corridor.route.Totals;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapSheet;
import org.caspia.export.PictureSize;
import org.caspia.export.SheetExporter;
import org.caspia.geo.Projections;
import org.caspia.problem.ProblemException;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.Furniture;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;
import org.caspia.render.paint.MapPainter;

/** Corridors side by side as small maps on one page. */
public final class ComparisonMaps {
    private static final Set<MapLayer> LAYERS = EnumSet.of(MapLayer.RELIEF, MapLayer.LAKES, MapLayer.BORDERS);

    private ComparisonMaps() {}

    /**
     * Lays out the page.
     *
     * @param atlas for the credits
     * @param scenario what is different from today, in words; may be empty
     * @param rows the corridors
     * @param size how large the page is
     * @param theme light or dark
     * @return the page, to be written by {@link #write}
     * @throws ProblemException if data is missing
     */
    public static MapSheet sheet(Atlas atlas, String scenario, List<ComparisonRow> rows, PictureSize size, Theme theme)
            throws ProblemException {
        ComparisonFrames frames = new ComparisonFrames(rows);
        List<ComparisonFrames.Framed> framed = frames.framed();
        List<MapSheet.Panel> panels = framed.stream()
                .map(one -> new MapSheet.Panel(
                        one.row().route().name(), caption(one.row()), options(one.row(), one.place()), one.place()))
                .toList();
        List<String> projections = ComparisonFrames.projections(framed);
        List<String> notes = List.of(
                frames.scales()
                        + " Scale bars hold for the middle of a map. Dashed: by sea. A light core: figures little known.",
                "Days are the best and the usual case; lengths are sums of published and estimated sections:"
                        + " caspia compare --format html names the sources of each figure.",
                atlas.basemap().boundaryNote() + " Map data: "
                        + String.join(
                                "; ",
                                atlas.basemap().listCredits().stream()
                                        .map(SourceCredit::name)
                                        .distinct()
                                        .toList())
                        + (projections.size() == 1 ? ". Projection: " : ". Projections: ")
                        + String.join("; ", projections) + ". Map: Caspia.");
        return new MapSheet(
                "Corridors compared" + (scenario.isEmpty() ? "" : ": " + scenario), panels, notes, size, theme);
    }

    /**
     * Writes the page to a file.
     *
     * @param painter paints the maps
     * @param sheet the page
     * @param format pdf, svg, png or jpg
     * @param target where to
     * @param overwrite whether an old file may be replaced
     * @throws ProblemException if data is missing or the target cannot be written
     */
    public static void write(MapPainter painter, MapSheet sheet, ExportFormat format, Path target, boolean overwrite)
            throws ProblemException {
        SheetExporter.export(painter, sheet, format, target, overwrite);
    }

    /** Names would cover the ways on maps of half the world. */
    private static MapOptions options(ComparisonRow row, MapSheet.Place place) {
        boolean named = place.view().projection().equals(Projections.region());
        List<String> legs = row.route().legs().stream().map(Leg::id).toList();
        List<String> stops = List.of(
                row.itinerary().nodes().get(0).id(),
                row.itinerary().nodes().get(row.itinerary().nodes().size() - 1).id());
        CorridorOverlay.Way way = new CorridorOverlay.Way("", legs, stops, CorridorOverlay.Role.CHOSEN);
        CorridorOverlay overlay = new CorridorOverlay(
                List.of(way), CorridorOverlay.Change.NONE, CorridorOverlay.Flow.NONE, Optional.empty(), Set.of());
        return MapOptions.opening()
                .withFurniture(Furniture.scaleBarOnly())
                .withLayers(LAYERS)
                .withLayer(MapLayer.PLACE_LABELS, named)
                .withCorridors(overlay);
    }

    private static String caption(ComparisonRow row) {
        Totals totals = row.itinerary().totals();
        String usual = String.format(Locale.ROOT, "%.1f", totals.days());
        String best = String.format(Locale.ROOT, "%.1f", totals.daysBest());
        return String.format(
                Locale.ROOT,
                "%,.0f km · %s days · %d %s · %d %s of gauge",
                totals.lengthKm(),
                best.equals(usual) ? usual : best + " to " + usual,
                totals.borders(),
                totals.borders() == 1 ? "border" : "borders",
                totals.gaugeChanges(),
                totals.gaugeChanges() == 1 ? "change" : "changes");
    }
}
