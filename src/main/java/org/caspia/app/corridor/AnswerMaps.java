package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.caspia.app.Words;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.export.MapPicture;
import org.caspia.export.PictureSize;
import org.caspia.geo.GeoBox;
import org.caspia.geo.Projections;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;
import org.caspia.render.Furniture;
import org.caspia.render.MapOptions;
import org.caspia.render.Theme;
import org.caspia.render.Viewport;
import org.locationtech.jts.geom.Envelope;

/**
 * An answer of the network as a map for a file.
 *
 * @param title headline
 * @param overlay what is drawn over the corridors
 * @param bounds what must be seen, in degrees
 */
public record AnswerMaps(String title, CorridorOverlay overlay, Envelope bounds) {
    private static final double MARGIN = 0.08;
    private static final double LEAST_DEG = 4;

    /**
     * Draws ways, the first as the chosen one.
     *
     * @param service the network
     * @param title headline
     * @param ways the ways, the best first
     * @param scenario what is different from today
     * @return the map
     */
    public static AnswerMaps ofWays(CorridorService service, String title, List<Itinerary> ways, Scenario scenario) {
        List<Way> drawn = new ArrayList<>();
        Envelope bounds = new Envelope();
        for (Itinerary way : ways) {
            String words = String.format(Locale.ROOT, "%,.0f km", way.totals().lengthKm());
            drawn.add(AnswerOverlays.way(way, words, drawn.isEmpty() ? Role.CHOSEN : Role.OTHER));
            cover(bounds, way.legs());
        }
        return new AnswerMaps(
                title + said(service, scenario),
                new CorridorOverlay(
                        drawn,
                        changeOf(service, scenario),
                        Flow.NONE,
                        AnswerOverlays.shutCountries(scenario),
                        Set.of()),
                bounds);
    }

    /**
     * Draws the largest flow, what binds it, and the countries by what their closure costs.
     *
     * @param service the network
     * @param query ends, modes and scenario
     * @param flow the largest flow between the ends
     * @return the map
     */
    public static AnswerMaps ofFlow(CorridorService service, RouteQuery query, Bottleneck flow) {
        Envelope bounds = new Envelope();
        cover(bounds, flow.flowByLeg().keySet());
        cover(bounds, flow.from());
        cover(bounds, flow.to());
        String unit = flow.quantity().unit();
        String title = flow.from().name() + " – " + flow.to().name() + ": "
                + (flow.isBounded() ? "at most " + amount(flow.flow(), unit) : "no known capacity binds");
        Map<String, OptionalDouble> hours = new TreeMap<>();
        for (Dependency row : service.dependencies(query)) {
            hours.put(
                    row.countries().get(0),
                    service.detour(query, row.countries())
                            .map(detour -> OptionalDouble.of(detour.extraHours()))
                            .orElse(OptionalDouble.empty()));
        }
        return new AnswerMaps(
                title + said(service, query.scenario()),
                new CorridorOverlay(
                        List.of(),
                        changeOf(service, query.scenario()),
                        AnswerOverlays.flow(flow, most -> amount(most, unit)),
                        AnswerOverlays.tint(hours),
                        Set.of()),
                bounds);
    }

    /**
     * Colours countries by how much the ways between two groups of places depend on them.
     *
     * @param service the network
     * @param sheet what was found
     * @return the map
     */
    public static AnswerMaps ofDependency(CorridorService service, DependencySheet sheet) {
        Envelope bounds = new Envelope();
        sheet.from().nodes().forEach(node -> cover(bounds, node));
        sheet.to().nodes().forEach(node -> cover(bounds, node));
        return new AnswerMaps(
                sheet.title() + said(service, sheet.scenario()),
                new CorridorOverlay(
                        List.of(),
                        changeOf(service, sheet.scenario()),
                        Flow.NONE,
                        AnswerOverlays.tint(sheet.hoursByCountry()),
                        Set.of()),
                bounds);
    }

    /**
     * Lays the map out on a page.
     *
     * @param size the page
     * @param theme light or dark
     * @return the picture, with everything around the map
     */
    public MapPicture picture(PictureSize size, Theme theme) {
        Envelope shown = bounds.copy();
        shown.expandBy(
                Math.max(MARGIN * shown.getWidth(), LEAST_DEG - shown.getWidth()),
                Math.max(MARGIN * shown.getHeight(), LEAST_DEG - shown.getHeight()));
        GeoBox box = GeoBox.of(
                Math.max(-180, shown.getMinX()),
                Math.max(-85, shown.getMinY()),
                Math.min(180, shown.getMaxX()),
                Math.min(85, shown.getMaxY()));
        Viewport view = Viewport.fitting(Projections.fitting(box), box, size.layoutWidthPx(), size.layoutHeightPx());
        MapOptions options = MapOptions.opening()
                .withTheme(theme)
                .withFurniture(Furniture.full(title))
                .withCorridors(overlay);
        return MapPicture.of(view, options, size);
    }

    private static Change changeOf(CorridorService service, Scenario scenario) {
        return AnswerOverlays.change(service.change(Scenario.today(), scenario), scenario);
    }

    private static String said(CorridorService service, Scenario scenario) {
        String words = service.describe(scenario);
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String amount(double value, String unit) {
        return Words.decimal(value, 1).toPlainString() + " " + unit;
    }

    private static void cover(Envelope bounds, Collection<Leg> legs) {
        legs.forEach(leg -> bounds.expandToInclude(leg.geometry().getEnvelopeInternal()));
    }

    private static void cover(Envelope bounds, Node node) {
        bounds.expandToInclude(node.position().lonDeg(), node.position().latDeg());
    }
}
