package org.caspia.render.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caspia.basemap.Attributes;
import org.caspia.basemap.BasemapLayer;
import org.caspia.geo.LonLat;
import org.caspia.problem.ProblemException;
import org.caspia.render.BoundaryView;
import org.caspia.render.MapLayer;
import org.caspia.render.PxPoint;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.WaterRoom;
import org.caspia.render.scene.Features;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.ShapeStore;
import org.caspia.render.scene.ShapeStore.Featured;
import org.caspia.render.style.Symbol;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Names of areas and lines: countries spread across their land, seas along their shape, lakes and rivers. */
public final class AreaNames {
    /** How much of its line a name may take. */
    private static final double FILL = 0.72;

    /** Seas leave room to move along. */
    private static final double SEA_FILL = 0.62;

    /** Names keep so far from the edge of the picture. */
    private static final double EDGE_PX = 12;

    /** A name that found no room is tried once more, set close. */
    private static final double SET_CLOSE = 0.3;

    /** From here on a sea that has no room for its name is not named. */
    private static final double STRICT_DENOMINATOR = 40e6;

    private static final float WIDEST_EM = 1.1f;

    private static final float[] SIZES = {1, 0.84f, 0.72f};
    private static final float SMALLEST_PX = 8.4f;

    private final ShapeStore store;
    private final Scene scene;

    /** Makes the names of one scene. */
    public AreaNames(ShapeStore store, Scene scene) {
        this.store = store;
        this.scene = scene;
    }

    /** Asks for a place for each name that the scale shows. */
    public void add() throws ProblemException {
        addCountries();
        for (SimpleFeature sea :
                store.features(BasemapLayer.SEA_LABELS, scene.scale().detail())) {
            Optional<TextStyle> style = nameStyle(sea, scene.look().seaNames());
            if (style.isPresent()) {
                addSea(sea, style.get());
            }
        }
        if (scene.options().shows(MapLayer.LAKES)) {
            addLakes();
        }
        if (scene.options().shows(MapLayer.RIVERS)) {
            addRivers();
        }
    }

    private void addCountries() throws ProblemException {
        String owner = scene.options().boundaries() == BoundaryView.UNITED_NATIONS
                ? Attributes.ISO_UN
                : Attributes.ISO_CONTROL;
        for (Featured country : store.visible(BasemapLayer.COUNTRIES, scene.scale())) {
            SimpleFeature feature = country.feature();
            // A part that belongs to another country in this view has no name of its own here.
            if (!Features.text(feature, owner).equals(Features.text(feature, Attributes.ISO_A3))) {
                continue;
            }
            Optional<TextStyle> style = nameStyle(feature, scene.look().countryNames());
            if (style.isPresent()) {
                boolean along = feature.getAttribute(Attributes.LABEL_PATH) instanceof Geometry path
                        && addAlong("country:", country, path, style.get());
                if (!along) {
                    addAcross(country, style.get());
                }
            }
        }
    }

    /** Spreads a sea's name along its line, or beside it where that is out of sight. */
    private void addSea(SimpleFeature sea, TextStyle style) throws ProblemException {
        Geometry line = (Geometry) sea.getDefaultGeometry();
        Envelope about = line.getEnvelopeInternal();
        about.expandBy(Math.max(about.getWidth(), about.getHeight()) / 2);
        if (!scene.scale().sees(about)) {
            return;
        }
        Optional<WaterRoom> water = store.waterRoom(line, scene.scale());
        if (water.isEmpty()) {
            return;
        }
        double[] path = toPx(water.get().lineXyM());
        String name = Features.text(sea, Attributes.NAME);
        OnWater room = new OnWater(
                water.get(),
                scene.viewport().metresPerPx(),
                style.sizePx(),
                scene.scale().denominator() > STRICT_DENOMINATOR);
        double priority = style.priority();
        for (Lettering text : seaLettering(name, style, path)) {
            scene.names()
                    .add(new Candidate("sea:" + name, text, priority, List.of(), path, List.of(), Optional.of(room)));
            priority -= SET_CLOSE;
        }
    }

    /** First spread as wide as its line allows, if more than a piece of that is in sight; then set close. */
    private List<Lettering> seaLettering(String name, TextStyle style, double[] path) {
        double ownPx = length(path) / (1 + 2 * WaterRoom.BEYOND);
        double lengthPx = Math.min(
                ownPx, Math.max(scene.viewport().widthPx(), scene.viewport().heightPx()));
        Lettering tight = Lettering.of(scene.fonts(), name, style);
        if (tight.widthPx() > ownPx * 0.96) {
            // Closer set and a little smaller, before it is left out.
            tight = Lettering.of(scene.fonts(), name, style.withSize(style.sizePx() * 0.84f, 0.03f));
        }
        float spread = spread(tight, lengthPx * SEA_FILL);
        Lettering wide = tight.spaced(scene.fonts(), tight.style().spacingEm() + spread);
        double seenPx = length(longestInSight(Arrays.copyOfRange(path, 2, path.length - 2)));
        return spread > 0 && wide.widthPx() < seenPx * SEA_FILL ? List.of(wide, tight) : List.of(tight);
    }

    private double[] toPx(double[] xyM) {
        double[] px = new double[xyM.length];
        for (int i = 0; i < px.length; i += 2) {
            px[i] = scene.viewport().toXPx(xyM[i]);
            px[i + 1] = scene.viewport().toYPx(xyM[i + 1]);
        }
        return px;
    }

    private void addLakes() throws ProblemException {
        for (Featured lake : store.visible(BasemapLayer.LAKES, scene.scale())) {
            nameStyle(lake.feature(), scene.look().inlandWaterNames()).ifPresent(style -> {
                var bounds = lake.shape().boundsM();
                double widthPx = bounds.width() / scene.viewport().metresPerPx();
                if (widthPx > 14) {
                    String name = Features.text(lake.feature(), Attributes.NAME);
                    Lettering text = Lettering.of(scene.fonts(), name, style);
                    labelPoint(lake)
                            .map(middle -> level(middle, text))
                            .ifPresent(path -> scene.names()
                                    .add(new Candidate(
                                            "lake:" + name, text, style.priority(), List.of(), path, List.of())));
                }
            });
        }
    }

    private void addRivers() throws ProblemException {
        java.util.Set<String> named = new java.util.HashSet<>();
        for (Featured river : store.visible(BasemapLayer.RIVERS, scene.scale())) {
            String name = Features.text(river.feature(), Attributes.NAME);
            Optional<TextStyle> style = nameStyle(river.feature(), scene.look().inlandWaterNames());
            if (style.isPresent() && !named.contains(name) && addRiver(river, name, style.get())) {
                named.add(name);
            }
        }
    }

    private boolean addRiver(Featured river, String name, TextStyle style) {
        Lettering text = Lettering.of(scene.fonts(), name, style);
        double[] seen = longestInSight(river.shape()).stretch();
        if (seen.length < 4 || length(seen) < text.widthPx() * 1.3) {
            return false;
        }
        double[] path = RiverPath.calmest(seen, text.widthPx() * 1.08);
        if (path.length < 4) {
            return false;
        }
        // Beside the river, not on it.
        double up = (path[path.length - 2] >= path[0] ? -1 : 1) * style.sizePx() * 0.75;
        double span = Math.hypot(path[path.length - 2] - path[0], path[path.length - 1] - path[1]);
        double acrossX = -(path[path.length - 1] - path[1]) / span * up;
        double acrossY = (path[path.length - 2] - path[0]) / span * up;
        for (int i = 0; i < path.length; i += 2) {
            path[i] += acrossX;
            path[i + 1] += acrossY;
        }
        scene.names().add(new Candidate("river:" + name, text, style.priority(), List.of(), path, List.of()));
        return true;
    }

    private Optional<TextStyle> nameStyle(SimpleFeature feature, org.caspia.render.style.SymbolSheet sheet) {
        if (Features.text(feature, Attributes.NAME).isEmpty()) {
            return Optional.empty();
        }
        return sheet.symbolsOf(feature, scene.scale().denominator()).stream()
                .map(Symbol::text)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Spreads a name along a line; false if it has no room in the part of it that is in sight. */
    private boolean addAlong(String kind, Featured featured, Geometry line, TextStyle style) {
        InSight seen = longestInSight(store.line(line));
        double seenPx = length(seen.stretch());
        double room = seenPx * 0.96;
        String name = Features.text(featured.feature(), Attributes.NAME);
        Candidate.Room inside = new InCountry(featured.shape(), scene.viewport(), seen.line(), style.sizePx());
        Lettering tight = Lettering.of(scene.fonts(), name, style);
        for (int i = 1; i < SIZES.length && tight.widthPx() > room && style.sizePx() * SIZES[i] > SMALLEST_PX; i++) {
            // Closer set and a little smaller, before it is left out.
            tight = Lettering.of(scene.fonts(), name, style.withSize(style.sizePx() * SIZES[i], 0.03f));
        }
        // By the whole line first, so that a name does not stretch and shrink while the map is moved.
        for (double wantedPx : new double[] {length(seen.line()) * FILL, seenPx * FILL}) {
            float spread = spread(tight, wantedPx);
            Lettering text =
                    spread > 0 ? tight.spaced(scene.fonts(), tight.style().spacingEm() + spread) : tight;
            if (text.widthPx() < room) {
                addAlong(kind + name, text, style.priority(), seen.line(), inside);
                if (spread > 0) {
                    addAlong(kind + name, tight, style.priority() - SET_CLOSE, seen.line(), inside);
                }
                return true;
            }
        }
        return false;
    }

    private void addAlong(String id, Lettering text, double priority, double[] line, Candidate.Room inside) {
        scene.names().add(new Candidate(id, text, priority, List.of(), line, List.of(), Optional.of(inside)));
    }

    private static float spread(Lettering tight, double wantedPx) {
        double room = wantedPx - tight.widthPx();
        int gaps = Math.max(1, tight.text().length() - 1);
        float em = (float) (room / gaps / tight.style().sizePx());
        // Steps, so that a name keeps its spacing while the map is zoomed a little.
        return Math.max(0, Math.min(WIDEST_EM, Math.round(em * 10) / 10f));
    }

    private void addAcross(Featured country, TextStyle style) {
        double widthPx = country.shape().boundsM().width() / scene.viewport().metresPerPx();
        String full = Features.text(country.feature(), Attributes.NAME);
        String brief = Features.text(country.feature(), Attributes.NAME_SHORT);
        for (String name : List.of(full, brief.isEmpty() ? full : brief)) {
            double priority = style.priority();
            for (float size : SIZES) {
                Lettering text = Lettering.of(scene.fonts(), name, style.withSize(style.sizePx() * size, 0.08f));
                if (style.sizePx() * size > SMALLEST_PX && text.widthPx() < Math.max(widthPx * 1.25, 26)) {
                    addLevel(country, text, priority);
                    priority -= SET_CLOSE;
                }
            }
            if (priority < style.priority()) {
                return;
            }
        }
    }

    private void addLevel(Featured country, Lettering text, double priority) {
        labelPoint(country).ifPresent(middle -> {
            double[] path = level(middle, text);
            var inside = new InCountry(
                    country.shape(), scene.viewport(), path, text.style().sizePx());
            addAlong("country:" + Features.text(country.feature(), Attributes.NAME), text, priority, path, inside);
        });
    }

    /** Spaced letters are set one by one, here along a level line. */
    private static double[] level(PxPoint middle, Lettering text) {
        double half = text.widthPx() / 2 + 1;
        return new double[] {middle.xPx() - half, middle.yPx(), middle.xPx() + half, middle.yPx()};
    }

    /** Where the middle of a name belongs, if that is in sight. */
    private Optional<PxPoint> labelPoint(Featured featured) {
        return middle(featured).filter(point -> scene.isInSight(point.xPx(), point.yPx(), 0));
    }

    private Optional<PxPoint> middle(Featured featured) {
        SimpleFeature feature = featured.feature();
        if (feature.getAttribute(Attributes.LABEL_LON) instanceof Double lonDeg
                && feature.getAttribute(Attributes.LABEL_LAT) instanceof Double latDeg
                && Math.abs(latDeg) <= 90
                && Math.abs(lonDeg) <= 180) {
            return scene.viewport().findPx(LonLat.ofDegrees(lonDeg, latDeg));
        }
        var bounds = featured.shape().boundsM();
        return Optional.of(new PxPoint(
                scene.viewport().toXPx((bounds.minX() + bounds.maxX()) / 2),
                scene.viewport().toYPx((bounds.minY() + bounds.maxY()) / 2)));
    }

    /** A line in logical pixels, and its longest stretch inside of the picture. */
    private record InSight(double[] line, double[] stretch) {}

    private InSight longestInSight(MapShape shape) {
        InSight best = new InSight(new double[0], new double[0]);
        for (MapPart part : shape.parts()) {
            double[] line = new double[2 * part.size()];
            for (int i = 0; i < part.size(); i++) {
                line[2 * i] = part.xM(i);
                line[2 * i + 1] = part.yM(i);
            }
            line = toPx(line);
            double[] stretch = longestInSight(line);
            if (length(stretch) > length(best.stretch())) {
                best = new InSight(line, stretch);
            }
        }
        return best;
    }

    private double[] longestInSight(double[] line) {
        Box seen = new Box(
                EDGE_PX,
                EDGE_PX,
                scene.viewport().widthPx() - EDGE_PX,
                scene.viewport().heightPx() - EDGE_PX);
        List<double[]> runs = LineClip.runs(line, seen);
        return runs.stream().max(Comparator.comparingDouble(AreaNames::length)).orElse(new double[0]);
    }

    static double length(double[] path) {
        double sum = 0;
        for (int i = 2; i < path.length; i += 2) {
            double dx = path[i] - path[i - 2];
            double dy = path[i + 1] - path[i - 1];
            sum += Math.sqrt(dx * dx + dy * dy);
        }
        return sum;
    }
}
