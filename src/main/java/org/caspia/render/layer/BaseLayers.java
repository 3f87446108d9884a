package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.BasemapLayer;
import org.caspia.event.DatedEvent;
import org.caspia.event.PlaceKind;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.Furniture;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapShape;
import org.caspia.render.scene.Batches;
import org.caspia.render.scene.Features;
import org.caspia.render.scene.Look;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.Scene.Drawn;
import org.caspia.render.scene.ShapeStore;
import org.caspia.render.scene.ShapeStore.Featured;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.style.SymbolSheet;

/** The base map's areas and lines, from the ground up. */
public final class BaseLayers {
    private static final double SPECK_PX = 4.5;
    private static final String RECOGNISED = "recognised";

    private final ShapeStore store;
    private final Scene scene;

    /**
     * All that the picture of these layers depends on, besides the data: as long as it is equal, so is the picture.
     *
     * @param viewport what is shown
     * @param options how, without what is drawn by other layers
     * @param mentionsByIso how often countries are spoken of, if they are tinted by it
     * @param tinted countries of regions where events took place, if these are shown
     */
    public record Cause(Viewport viewport, MapOptions options, Map<String, Integer> mentionsByIso, Set<String> tinted) {
        /** Leaves out what these layers do not draw. */
        public static Cause of(Viewport viewport, MapOptions options, MapContent content) {
            CorridorOverlay tint =
                    CorridorOverlay.NONE.withTint(options.corridors().tint());
            boolean country = options.selection() instanceof Selection.Country;
            MapOptions own = options.withCorridors(tint)
                    .withFading(Map.of())
                    .withFurniture(Furniture.none())
                    .withSelection(country ? options.selection() : Selection.none());
            return new Cause(
                    viewport,
                    own,
                    options.shows(MapLayer.MENTION_TINT) ? content.mentionsByIso() : Map.of(),
                    options.shows(MapLayer.EVENTS) ? membersOfRegions(content.events()) : Set.of());
        }
    }

    /** Makes the layers of one scene. */
    public BaseLayers(ShapeStore store, Scene scene) {
        this.store = store;
        this.scene = scene;
    }

    /** The land, whose coverage the ground painter colours. */
    public List<MapShape> land() throws ProblemException {
        return shapes(store.visible(BasemapLayer.LAND, scene.scale()));
    }

    /** Adds what the options show to the scene. */
    public void addTo(MapContent content) throws ProblemException {
        MapOptions options = scene.options();
        Look look = scene.look();
        if (scene.scale().overEdge()) {
            MapShape earth = store.earth();
            int page = 0xFF000000 | look.ground().page();
            scene.base().add(canvas -> canvas.outside(earth, page));
        }
        var tint = options.corridors().tint();
        if (tint.isPresent()) {
            addTint(tint.get());
        } else if (options.shows(MapLayer.MENTION_TINT)) {
            addTint(content.mentionsByIso());
        }
        if (options.shows(MapLayer.EVENTS)) {
            addRegions(content.events());
        }
        if (options.shows(MapLayer.LAKES)) {
            addLakes();
        }
        if (options.shows(MapLayer.RIVERS)) {
            add(BasemapLayer.RIVERS, look.rivers());
        }
        if (options.shows(MapLayer.GRATICULE)) {
            scene.base().addAll(new Graticule(scene).drawings());
        }
        if (options.shows(MapLayer.PROVINCES) && scene.scale().denominator() < 9e6) {
            add(BasemapLayer.PROVINCES, look.provinces());
        }
        if (options.shows(MapLayer.BORDERS)) {
            addBorders();
        }
        add(BasemapLayer.COAST, look.coast());
        addSelectedCountry();
    }

    private void add(BasemapLayer layer, SymbolSheet sheet) throws ProblemException {
        List<Featured> seen = store.visible(layer, scene.scale());
        scene.base().addAll(Batches.of(seen, sheet, scene.scale().denominator()));
    }

    /** Lakes that are only specks at this scale would look like dirt. */
    private void addLakes() throws ProblemException {
        double speckM = SPECK_PX * scene.viewport().metresPerPx();
        List<Featured> seen = store.visible(BasemapLayer.LAKES, scene.scale()).stream()
                .filter(lake -> Math.max(
                                lake.shape().boundsM().width(),
                                lake.shape().boundsM().height())
                        > speckM)
                .toList();
        scene.base().addAll(Batches.of(seen, scene.look().lakes(), scene.scale().denominator()));
    }

    private void addBorders() throws ProblemException {
        String view = scene.options().boundaries() == BoundaryView.UNITED_NATIONS ? "un" : "control";
        List<Featured> seen = store.visible(BasemapLayer.BORDERS, scene.scale()).stream()
                .filter(border -> {
                    String in = Features.text(border.feature(), Attributes.VIEW);
                    return in.equals("both") || in.equals(view);
                })
                .toList();
        if (seen.stream().anyMatch(border -> !RECOGNISED.equals(Features.text(border.feature(), Attributes.STATUS)))) {
            scene.drawn().add(Drawn.DISPUTED_BORDER);
        }
        scene.base()
                .addAll(Batches.of(seen, scene.look().borders(), scene.scale().denominator()));
    }

    private void addTint(Map<String, Integer> mentionsByIso) throws ProblemException {
        int most = mentionsByIso.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        Countries countries = new Countries(store, scene.options().boundaries());
        Palette colors = scene.look().colors();
        Map<Integer, List<MapShape>> byTint = new LinkedHashMap<>();
        for (Featured country : store.visible(BasemapLayer.COUNTRIES, scene.scale())) {
            int count = mentionsByIso.getOrDefault(countries.iso2Of(country.feature()), 0);
            if (count > 0) {
                // Counts spread over two powers of ten: their logarithm tells more on a map.
                float share = (float) (Math.log(1 + count) / Math.log(1 + most));
                byTint.computeIfAbsent(tint(colors, share), key -> new ArrayList<>())
                        .add(country.shape());
            }
        }
        byTint.forEach((argb, shapes) -> scene.base().add(Batches.areas(shapes, argb)));
    }

    private void addTint(CorridorOverlay.CountryTint tint) throws ProblemException {
        Countries countries = new Countries(store, scene.options().boundaries());
        for (Featured country : store.visible(BasemapLayer.COUNTRIES, scene.scale())) {
            Double share = tint.shareByCountry().get(countries.iso3Of(country.feature()));
            if (share != null) {
                int argb = OverlayPens.tint(scene.look().colors(), share);
                scene.base().add(Batches.areas(List.of(country.shape()), argb));
            }
        }
    }

    /** Tints the countries of a region where events took place: it has no border of its own to be drawn. */
    private void addRegions(List<DatedEvent> events) throws ProblemException {
        Set<String> members = membersOfRegions(events);
        if (members.isEmpty()) {
            return;
        }
        Countries countries = new Countries(store, scene.options().boundaries());
        List<MapShape> shapes = new ArrayList<>();
        for (Featured country : store.visible(BasemapLayer.COUNTRIES, scene.scale())) {
            if (members.contains(countries.iso2Of(country.feature()))) {
                shapes.add(country.shape());
            }
        }
        if (!shapes.isEmpty()) {
            scene.drawn().add(Drawn.EVENT_REGION);
        }
        int argb = scene.look().colors().regionTint();
        scene.base().add(Batches.areas(shapes, argb));
    }

    private static Set<String> membersOfRegions(List<DatedEvent> events) {
        Set<String> members = new HashSet<>();
        for (DatedEvent event : events) {
            event.findMainPlace()
                    .filter(place -> event.date().isPresent() && place.kind() == PlaceKind.REGION)
                    .ifPresent(place -> members.addAll(place.memberIsos()));
        }
        return members;
    }

    /** The colour over a country that is named so often, against the one named most. */
    public static int tint(Palette colors, float share) {
        int alphaLow = colors.tintLow() >>> 24;
        int alphaHigh = colors.tintHigh() >>> 24;
        int alpha = Math.round(alphaLow + (alphaHigh - alphaLow) * share);
        return Argb.withAlpha(colors.tintHigh(), alpha);
    }

    private void addSelectedCountry() throws ProblemException {
        if (scene.options().selection() instanceof Selection.Country selected) {
            Countries countries = new Countries(store, scene.options().boundaries());
            List<MapShape> parts = new ArrayList<>();
            for (Featured country : store.visible(BasemapLayer.COUNTRIES, scene.scale())) {
                if (countries.iso2Of(country.feature()).equals(selected.iso())) {
                    parts.add(country.shape());
                }
            }
            int color = scene.look().colors().highlight();
            scene.base().add(Batches.areas(parts, Argb.withAlpha(color, 0x2A)));
            scene.base().add(Batches.lines(parts, new Pen(color, 2.2f, List.of())));
        }
    }

    private static List<MapShape> shapes(List<Featured> features) {
        return features.stream().map(Featured::shape).toList();
    }
}
