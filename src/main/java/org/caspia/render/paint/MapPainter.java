package org.caspia.render.paint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.basemap.Elevation;
import org.caspia.geo.Data;
import org.caspia.geo.MapProjection;
import org.caspia.problem.ProblemException;
import org.caspia.render.Cancellation;
import org.caspia.render.Furniture;
import org.caspia.render.Hit;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.Viewport;
import org.caspia.render.furniture.FurniturePainter;
import org.caspia.render.layer.BaseLayers;
import org.caspia.render.layer.BaseLayers.Cause;
import org.caspia.render.layer.CorridorLayer;
import org.caspia.render.layer.EventLayer;
import org.caspia.render.name.AreaNames;
import org.caspia.render.name.CityMarks;
import org.caspia.render.name.CityNames;
import org.caspia.render.name.CityNames.CityIndex;
import org.caspia.render.name.NodeNames;
import org.caspia.render.raster.LineRaster.Rows;
import org.caspia.render.relief.Ground;
import org.caspia.render.relief.GroundStore;
import org.caspia.render.relief.GroundStore.Wanted;
import org.caspia.render.relief.ShadeGrid;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.ShapeStore;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.FontBook;
import org.caspia.render.text.PlacedText;
import org.caspia.render.text.Placer;
import org.caspia.render.text.TextPainter;

/**
 * The one painter behind every surface. Holds what is worth keeping between frames: projected shapes, light and shade, pictures of names.
 * Safe for several threads.
 */
public final class MapPainter {
    private static final int KEPT_KINDS = 8;

    private final MapContent content;
    private final Kept kept;

    /** Pictures whose names follow one another: the map itself is another sequence than its coarse surroundings. */
    private record Kind(Set<MapLayer> layers, Furniture furniture) {}

    /** What outlives a change of the content. */
    private static final class Kept {
        private final Map<MapProjection, ShapeStore> stores = new ConcurrentHashMap<>();
        private final Map<MapProjection, CityIndex> cities = new ConcurrentHashMap<>();
        private final Map<MapProjection, CorridorLayer.Shapes> corridors = new ConcurrentHashMap<>();
        private final KeptBase base = new KeptBase();
        private final TextPainter texts = new TextPainter();
        private final Map<Kind, List<PlacedText>> lastNames = new ConcurrentHashMap<>();
        private Optional<FontBook> fonts = Optional.empty();
        private Optional<GroundStore> ground = Optional.empty();
    }

    /**
     * Makes a painter.
     *
     * @param content what the map is made of
     */
    public MapPainter(MapContent content) {
        this(content, new Kept());
    }

    private MapPainter(MapContent content, Kept kept) {
        this.content = content;
        this.kept = kept;
    }

    /**
     * Returns a painter of other content that keeps what this one has worked out of the same base map and network.
     *
     * @param newContent what the map is made of
     * @return a painter
     */
    public MapPainter withContent(MapContent newContent) {
        boolean same = newContent.basemap() == content.basemap() && newContent.network() == content.network();
        return new MapPainter(newContent, same ? kept : new Kept());
    }

    /**
     * Starts, in the background, what every first picture needs and what takes long: light and shade, typefaces. Nothing waits for it but
     * that picture; what fails is told when it is asked for.
     */
    public void startAhead() {
        Ahead.run(() -> {
            try {
                groundStore();
            } catch (ProblemException toldLater) {
                return;
            }
        });
        Ahead.run(() -> {
            try {
                Ahead.paintSomething(fonts().regular());
            } catch (ProblemException toldLater) {
                return;
            }
        });
    }

    /**
     * Returns what the map is made of.
     *
     * @return the content
     */
    public MapContent content() {
        return content;
    }

    /**
     * Prepares a picture that follows others of its kind: names keep their places where they can.
     *
     * @param viewport what is shown
     * @param options how
     * @param cancellation looked at between the steps
     * @return the picture, ready to be painted
     * @throws ProblemException if a file of the base map is missing or damaged
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Frame prepare(Viewport viewport, MapOptions options, Cancellation cancellation) throws ProblemException {
        return inSequence(begin(viewport, options), cancellation);
    }

    /**
     * Prepares and paints a picture that follows others of its kind, sooner than one after the other: the base map is painted while
     * the names are placed, and not at all if it is the one of the picture before.
     *
     * @param viewport what is shown
     * @param options how
     * @param argbPre gets width x height opaque premultiplied device pixels, row by row
     * @param cancellation looked at between the steps
     * @return the picture that was painted
     * @throws ProblemException if a file of the base map is missing or damaged
     * @throws java.util.concurrent.CancellationException if it was cancelled; the pixels are then unfinished
     */
    public Frame paint(Viewport viewport, MapOptions options, int[] argbPre, Cancellation cancellation)
            throws ProblemException {
        Begun begun = begin(viewport, options);
        BasePicture base = begun.base();
        Rows rows = new Rows(base.widthDevicePx(), 0, base.heightDevicePx());
        synchronized (kept.base) {
            kept.base.begin(base, Cause.of(viewport, options, content), cancellation);
            Frame frame;
            try {
                frame = inSequence(begun, cancellation);
            } finally {
                kept.base.await();
            }
            cancellation.check();
            RowPainter overBase = (pixels, offset, fromRow, toRow) -> {
                kept.base.copyRows(pixels, offset, fromRow, toRow);
                frame.paintRowsOverBase(pixels, offset, fromRow, toRow);
            };
            Strips.start(overBase, argbPre, rows, cancellation).await();
            cancellation.check();
            return frame;
        }
    }

    private Frame inSequence(Begun begun, Cancellation cancellation) throws ProblemException {
        MapOptions options = begun.scene().options();
        Kind kind = new Kind(options.layers(), options.furniture());
        Frame frame = finish(begun, kept.lastNames.getOrDefault(kind, List.of()), cancellation);
        if (kept.lastNames.size() >= KEPT_KINDS && !kept.lastNames.containsKey(kind)) {
            kept.lastNames.clear();
        }
        kept.lastNames.put(kind, frame.listLabels());
        return frame;
    }

    /**
     * Prepares a picture that follows no other, as files show it: the same view gives the same picture, whatever was looked at before.
     *
     * @param viewport what is shown
     * @param options how
     * @param cancellation looked at between the steps
     * @return the picture, ready to be painted
     * @throws ProblemException if a file of the base map is missing or damaged
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Frame prepareAlone(Viewport viewport, MapOptions options, Cancellation cancellation)
            throws ProblemException {
        return finish(begin(viewport, options), List.of(), cancellation);
    }

    /** A picture whose base is known, and where all else will be gathered. */
    private record Begun(ShapeStore store, Scene scene, BasePicture base) {}

    private Begun begin(Viewport viewport, MapOptions options) throws ProblemException {
        ShapeStore store = store(viewport.projection());
        Scene scene = new Scene(viewport, options, fonts());
        BaseLayers layers = new BaseLayers(store, scene);
        layers.addTo(content);
        return new Begun(
                store,
                scene,
                new BasePicture(viewport, options, layers.land(), ground(scene), List.copyOf(scene.base())));
    }

    /** Culls, projects what was never seen, places names. */
    private Frame finish(Begun begun, List<PlacedText> before, Cancellation cancellation) throws ProblemException {
        Scene scene = begun.scene();
        Viewport viewport = scene.viewport();
        MapOptions options = scene.options();
        ShapeStore store = begun.store();
        cancellation.check();
        CorridorLayer corridors = new CorridorLayer(scene, corridors(viewport.projection()));
        corridors.add();
        EventLayer events = new EventLayer(scene, content.articles());
        if (options.shows(MapLayer.EVENTS)) {
            events.add(content.events());
        }
        CityNames cities = new CityNames(scene);
        if (options.shows(MapLayer.CITIES)) {
            cities.addTo(cities(viewport, store), new NodeNames(scene).add(corridors.marks()));
        }
        if (options.shows(MapLayer.PLACE_LABELS)) {
            new AreaNames(store, scene).add();
        }
        cancellation.check();
        FurniturePainter furniture = new FurniturePainter(scene, content);
        List<PlacedText> names = placeNames(scene, furniture, before);
        cancellation.check();
        CityMarks.addBelowNames(scene, cities.towns(), names);
        Frame.Parts parts = new Frame.Parts(
                List.copyOf(scene.below()),
                List.copyOf(scene.above()),
                names,
                furniture::paint,
                AlternativeText.of(scene, content, names));
        return new Frame(begun.base(), parts, kept.texts);
    }

    private static List<PlacedText> placeNames(Scene scene, FurniturePainter furniture, List<PlacedText> before) {
        Viewport viewport = scene.viewport();
        int inset = Math.max(0, scene.options().furniture().degreesInsetPx());
        Placer placer = new Placer(inside(viewport, 2), inside(viewport, inset + 2), before);
        furniture.boxes().forEach(placer::block);
        scene.blocked().forEach(placer::block);
        scene.avoided().forEach(placer::avoid);
        return placer.place(scene.names());
    }

    private static Box inside(Viewport viewport, double insetPx) {
        return new Box(insetPx, insetPx, viewport.widthPx() - insetPx, viewport.heightPx() - insetPx);
    }

    /**
     * Finds the topmost thing under a point.
     *
     * @param viewport what is shown
     * @param options how
     * @param xPx logical pixels from the left
     * @param yPx logical pixels from the top
     * @return what is there; empty off the earth
     * @throws ProblemException if a file of the base map is missing or damaged
     */
    public Optional<Hit> findHit(Viewport viewport, MapOptions options, double xPx, double yPx)
            throws ProblemException {
        Scene scene = new Scene(viewport, options, fonts());
        HitFinder finder = new HitFinder(scene, content, store(viewport.projection()));
        finder.findLayers(corridors(viewport.projection()), cities(viewport, store(viewport.projection())));
        return finder.findAt(xPx, yPx);
    }

    /**
     * Returns the shipped typefaces.
     *
     * @return the book, read once
     * @throws ProblemException if the regular face is missing or damaged
     */
    public FontBook fonts() throws ProblemException {
        synchronized (kept) {
            if (kept.fonts.isEmpty()) {
                kept.fonts = Optional.of(FontBook.open(Data.dir()));
            }
            return kept.fonts.get();
        }
    }

    private ShapeStore store(MapProjection projection) {
        return kept.stores.computeIfAbsent(projection, key -> new ShapeStore(content.basemap(), key));
    }

    private CorridorLayer.Shapes corridors(MapProjection projection) {
        return kept.corridors.computeIfAbsent(projection, key -> new CorridorLayer.Shapes(content.network(), key));
    }

    private CityIndex cities(Viewport viewport, ShapeStore store) throws ProblemException {
        CityIndex known = kept.cities.get(viewport.projection());
        if (known == null) {
            known = new CityIndex(store, viewport);
            kept.cities.put(viewport.projection(), known);
        }
        return known;
    }

    private Ground ground(Scene scene) throws ProblemException {
        Viewport v = scene.viewport();
        Wanted wanted = new Wanted(
                v.projection(), scene.look().ground(), scene.options().shows(MapLayer.RELIEF));
        double[] bounds = {v.toXM(0), v.toYM(v.heightPx()), v.toXM(v.widthPx()), v.toYM(0)};
        // A fine surface shows more of the ground, but only so much finer as its elevations are.
        double density = Math.min(scene.options().pixelDensity(), 2);
        return groundStore().ground(wanted, bounds, v.metresPerPx() / density);
    }

    private GroundStore groundStore() throws ProblemException {
        synchronized (kept.texts) {
            if (kept.ground.isEmpty()) {
                kept.ground = Optional.of(new GroundStore(shade(true), shade(false)));
            }
            return kept.ground.get();
        }
    }

    private ShadeGrid shade(boolean regional) throws ProblemException {
        Elevation elevation = content.basemap()
                .findElevation(regional)
                .orElseThrow(() -> new ProblemException("The relief is missing below data/basemap."));
        return ShadeGrid.of(elevation);
    }
}
