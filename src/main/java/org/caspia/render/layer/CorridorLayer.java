package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.CorridorId;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Network;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.Status;
import org.caspia.geo.MapProjection;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.Selection;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.geom.Projector;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Batches;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;

/** The corridors: legs by mode, ports, border points and changes of gauge. */
public final class CorridorLayer {
    private static final double SYMBOLS_FROM_DENOMINATOR = 24e6;
    private static final double AVOID_EVERY_PX = 6;
    private static final double MARK_REACH_PX = 14;
    /** Lines of ships closer to one another than this are drawn as one. */
    private static final double BUNDLED_PX = 3;

    /** From far away a fan of lines would fill its sea and leave no room for the sea's name. */
    private static final double BUNDLED_FAR_PX = 7;

    private static final double FAR_M_PER_PX = 5_000;
    /** Bundles change in steps of scale: so many for a factor of two. */
    private static final int BUNDLE_STEPS = 2;

    private static final Comparator<Leg> SUREST_FIRST = Comparator.comparing((Leg leg) -> leg.status() != Status.OPEN)
            .thenComparing(leg -> leg.confidence() == Confidence.LOW);

    private final Scene scene;
    private final Shapes shapes;
    private final CorridorOverlay overlay;
    private final List<NodeMark> marks = new ArrayList<>();

    /** A node in sight. */
    public record NodeMark(Node node, PxPoint at, double radiusPx, boolean main) {}

    /** The legs in one projection. */
    public static final class Shapes {
        private static final int KEPT_BUNDLES = 24;

        private final Map<String, MapShape> byLeg = new LinkedHashMap<>();
        private final Map<MapLayer, List<Leg>> byLayer = new ConcurrentHashMap<>();
        private final Map<Integer, Map<String, List<MapShape>>> bundles = new ConcurrentHashMap<>();
        private final Network network;

        /** Projects the legs of a network. */
        public Shapes(Network network, MapProjection projection) {
            this.network = network;
            Projector projector = new Projector(projection, 0);
            network.listLegs().forEach(leg -> byLeg.put(leg.id(), projector.project(leg.geometry())));
        }

        /** A leg's line. */
        public MapShape of(Leg leg) {
            return byLeg.getOrDefault(
                    leg.id(), new MapShape(List.of(), new org.caspia.render.geom.MapBounds(0, 0, 0, 0)));
        }

        /**
         * What is drawn in place of each sea leg of the Middle Corridor at a scale: all legs are laid together whether they are in sight or
         * not, so that they stay where they are while the map is moved.
         */
        Map<String, List<MapShape>> bundled(double metresPerPx) {
            int step = (int) Math.rint(BUNDLE_STEPS * Math.log(metresPerPx) / Math.log(2));
            if (bundles.size() > KEPT_BUNDLES) {
                bundles.clear();
            }
            return bundles.computeIfAbsent(step, key -> {
                double stepM = Math.pow(2, (double) key / BUNDLE_STEPS);
                return bundle(stepM * (stepM > FAR_M_PER_PX ? BUNDLED_FAR_PX : BUNDLED_PX));
            });
        }

        private Map<String, List<MapShape>> bundle(double gapM) {
            SeaBundle bundle = new SeaBundle(gapM);
            Map<String, List<MapShape>> drawn = new HashMap<>();
            network.listLegs().stream()
                    .filter(leg -> isOnWater(leg) && layerOf(leg) == MapLayer.MIDDLE_CORRIDOR)
                    // The surest line first, since it is the one that is drawn.
                    .sorted(SUREST_FIRST)
                    .forEach(leg -> drawn.put(leg.id(), bundle.add(of(leg))));
            return drawn;
        }

        /** The legs of a layer in the order of drawing: railways last, on top. */
        List<Leg> of(MapLayer layer) {
            return byLayer.computeIfAbsent(
                    layer,
                    key -> network.listLegs().stream()
                            .filter(leg -> layerOf(leg) == key)
                            .sorted(Comparator.comparing((Leg leg) -> leg.mode() == Mode.RAIL)
                                    .thenComparing(SUREST_FIRST))
                            .toList());
        }

        /** The network the legs belong to. */
        public Network network() {
            return network;
        }
    }

    /** Makes the layer of one scene. */
    public CorridorLayer(Scene scene, Shapes shapes) {
        this.scene = scene;
        this.shapes = shapes;
        this.overlay = scene.options().corridors();
    }

    /** Which layer a leg belongs to: the most prominent one of its corridors. */
    public static MapLayer layerOf(Leg leg) {
        if (leg.isOf(CorridorId.MIDDLE)) {
            return MapLayer.MIDDLE_CORRIDOR;
        }
        if (leg.isOf(CorridorId.NORTHERN)) {
            return MapLayer.NORTHERN_CORRIDOR;
        }
        return leg.isOf(CorridorId.SOUTHERN_IRAN) ? MapLayer.SOUTHERN_CORRIDOR : MapLayer.OTHER_CORRIDORS;
    }

    /** Tells whether a leg is seen, by its layer or by an overlay. */
    public static boolean isDrawn(Leg leg, MapOptions options) {
        CorridorOverlay overlay = options.corridors();
        return !overlay.hides(leg.id()) && (options.shows(layerOf(leg)) || overlay.draws(leg.id()));
    }

    /** Adds legs and nodes to the scene. */
    public void add() {
        addQuiet(MapLayer.OTHER_CORRIDORS);
        addQuiet(MapLayer.SOUTHERN_CORRIDOR);
        addQuiet(MapLayer.NORTHERN_CORRIDOR);
        if (scene.options().shows(MapLayer.MIDDLE_CORRIDOR)) {
            addMiddle();
        }
        addSelected();
        if (overlay.equals(CorridorOverlay.NONE)) {
            addNodes();
        } else {
            OverlayLayer over = new OverlayLayer(scene, shapes);
            over.add();
            addNodes();
            over.addSigns(marks);
        }
    }

    /** The nodes that were added. */
    public List<NodeMark> marks() {
        return marks;
    }

    private void addQuiet(MapLayer layer) {
        if (!scene.options().shows(layer)) {
            return;
        }
        Palette colors = scene.look().colors();
        Map<Pen, List<MapShape>> byPen = new LinkedHashMap<>();
        for (Leg leg : legs(layer)) {
            int alpha = layer == MapLayer.OTHER_CORRIDORS ? 0x8C : 0xC8;
            Pen pen = new Pen(Argb.withAlpha(quietColor(layer, colors), alpha), 1.5f, dashes(leg, 0.75f));
            avoid(scene, shapes.of(leg));
            byPen.computeIfAbsent(OverlayLayer.calm(pen, colors, overlay), key -> new ArrayList<>())
                    .add(shapes.of(leg));
        }
        byPen.forEach((pen, lines) -> scene.below().add(Batches.lines(lines, pen)));
    }

    /** A middle tone between the theme's quiet grey and a hue of its own for each corridor. */
    private static int quietColor(MapLayer layer, Palette colors) {
        return switch (layer) {
            case NORTHERN_CORRIDOR -> colors.event() & 0xFFFFFF;
            case SOUTHERN_CORRIDOR -> colors.pipeline() & 0xFFFFFF;
            default -> colors.quiet() & 0xFFFFFF;
        };
    }

    private void addMiddle() {
        Palette colors = scene.look().colors();
        double denominator = scene.scale().denominator();
        float width = denominator > 30e6 ? 2f : denominator > 8e6 ? 2.8f : 3.2f;
        List<Leg> legs = legs(MapLayer.MIDDLE_CORRIDOR);
        List<MapShape> cased = legs.stream()
                .filter(leg -> leg.mode() == Mode.RAIL || leg.mode() == Mode.ROAD)
                .map(shapes::of)
                .toList();
        Pen casing = new Pen(Argb.withAlpha(colors.paper(), 0xD0), width + 2.4f, List.of());
        scene.below().add(Batches.lines(cased, casing));
        Map<Pen, List<MapShape>> byPen = new LinkedHashMap<>();
        Map<String, List<MapShape>> bundles = overlay.equals(CorridorOverlay.NONE)
                ? shapes.bundled(scene.viewport().metresPerPx())
                : Map.of();
        for (Leg leg : legs) {
            Pen pen = OverlayLayer.calm(pen(leg, width, colors), colors, overlay);
            // An answer drawn over the corridors shows each leg's own line.
            List<MapShape> drawn = bundles.getOrDefault(leg.id(), List.of(shapes.of(leg)));
            drawn.forEach(shape -> avoid(scene, shape));
            byPen.computeIfAbsent(pen, key -> new ArrayList<>()).addAll(drawn);
        }
        byPen.forEach((pen, lines) -> scene.below().add(Batches.lines(lines, pen)));
    }

    /** Asks names to leave the line free. */
    static void avoid(Scene scene, MapShape shape) {
        Viewport v = scene.viewport();
        for (MapPart part : shape.parts()) {
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < part.size(); i++) {
                double x = v.toXPx(part.xM(i));
                double y = v.toYPx(part.yM(i));
                int steps = Double.isNaN(lastX)
                        ? 1
                        : (int) Math.min(400, Math.hypot(x - lastX, y - lastY) / AVOID_EVERY_PX) + 1;
                for (int step = 1; step <= steps; step++) {
                    double share = (double) step / steps;
                    PxPoint at = Double.isNaN(lastX)
                            ? new PxPoint(x, y)
                            : new PxPoint(lastX + (x - lastX) * share, lastY + (y - lastY) * share);
                    if (scene.isInSight(at.xPx(), at.yPx(), 0)) {
                        scene.avoided().add(Around.box(at, 2.5));
                    }
                }
                lastX = x;
                lastY = y;
            }
        }
    }

    private static Pen pen(Leg leg, float width, Palette colors) {
        int argb = switch (leg.mode()) {
            case RAIL -> colors.rail();
            case SEA, FERRY -> colors.sea();
            case ROAD -> colors.road();
            case PIPELINE -> colors.pipeline();
        };
        // What is little known looks fainter.
        boolean sure = leg.confidence() != Confidence.LOW;
        boolean onWater = isOnWater(leg);
        return new Pen(
                sure ? argb : Argb.withAlpha(argb, 0xC8),
                onWater ? width * 0.62f : width,
                dashes(leg, onWater ? 0.7f : 1));
    }

    private static boolean isOnWater(Leg leg) {
        return leg.mode() == Mode.SEA || leg.mode() == Mode.FERRY;
    }

    private static List<Float> dashes(Leg leg, float scale) {
        if (leg.status() != Status.OPEN) {
            return List.of(2 * scale, 5 * scale);
        }
        return switch (leg.mode()) {
            case RAIL -> List.of();
            case SEA, FERRY -> List.of(9 * scale, 6 * scale);
            case ROAD -> List.of(2 * scale, 4 * scale);
            case PIPELINE -> List.of(12 * scale, 4 * scale, 2 * scale, 4 * scale);
        };
    }

    private List<Leg> legs(MapLayer layer) {
        return shapes.of(layer).stream()
                .filter(leg ->
                        !overlay.hides(leg.id()) && !overlay.change().closed().contains(leg.id()))
                .filter(leg -> shapes.of(leg).boundsM().touches(scene.scale().boundsM()))
                .toList();
    }

    private void addSelected() {
        if (scene.options().selection() instanceof Selection.Leg selected) {
            shapes.network()
                    .findLeg(selected.id())
                    .ifPresent(leg -> scene.below()
                            .add(Batches.lines(
                                    List.of(shapes.of(leg)),
                                    new Pen(Argb.withAlpha(scene.look().colors().highlight(), 0xB0), 9, List.of()))));
        }
    }

    private void addNodes() {
        boolean plain = overlay.equals(CorridorOverlay.NONE);
        if (plain && scene.scale().denominator() > SYMBOLS_FROM_DENOMINATOR) {
            return;
        }
        for (Node node : shapes.network().listNodes()) {
            Optional<MapLayer> layer = shownLayer(node);
            boolean told = !plain && overlay.marks(node.id());
            if (!told && (layer.isEmpty() || !isWorthASymbol(node, layer.get()))) {
                continue;
            }
            scene.viewport()
                    .findPx(node.position())
                    .filter(at -> scene.isInSight(at.xPx(), at.yPx(), 12))
                    .ifPresent(at -> {
                        boolean main = told || layer.equals(Optional.of(MapLayer.MIDDLE_CORRIDOR));
                        marks.add(new NodeMark(node, at, radiusPx(node, main), main));
                    });
        }
        for (NodeMark mark : marks) {
            scene.blocked().add(Around.box(mark.at(), mark.radiusPx() * 0.8));
        }
        scene.above()
                .add(canvas -> canvas.inLogicalPixels(() -> marks.stream()
                        .filter(mark -> canvas.sees(mark.at(), MARK_REACH_PX))
                        .forEach(mark -> paint(canvas, mark))));
    }

    private Optional<MapLayer> shownLayer(Node node) {
        return shapes.network().listLegsAt(node).stream()
                .map(CorridorLayer::layerOf)
                .filter(scene.options()::shows)
                .min(Comparator.naturalOrder());
    }

    private boolean isWorthASymbol(Node node, MapLayer layer) {
        double denominator = scene.scale().denominator();
        boolean main = layer == MapLayer.MIDDLE_CORRIDOR;
        boolean special = node.kind() == NodeKind.PORT || node.kind() == NodeKind.BORDER || node.changesGauge();
        if (!main) {
            return special && denominator < 6e6;
        }
        return special ? denominator < SYMBOLS_FROM_DENOMINATOR : denominator < 5e6;
    }

    private double radiusPx(Node node, boolean main) {
        double base = scene.scale().denominator() > 12e6 ? 4 : 5;
        boolean special = node.kind() == NodeKind.PORT || node.kind() == NodeKind.BORDER || node.changesGauge();
        return (special ? base : 3) * (main ? 1 : 0.8);
    }

    private void paint(Canvas canvas, NodeMark mark) {
        Palette colors = scene.look().colors();
        double r = mark.radiusPx();
        Canvas plain = canvas.plain();
        NodeSymbols symbols = new NodeSymbols(colors, mark.main() ? colors.rail() : colors.quiet());
        if (mark.node().changesGauge()) {
            symbols.gaugeChange(plain, mark.at(), r);
        } else if (mark.node().kind() == NodeKind.PORT) {
            symbols.port(plain, mark.at(), r);
        } else if (mark.node().kind() == NodeKind.BORDER) {
            symbols.border(plain, mark.at(), r + 0.8);
        } else {
            symbols.station(plain, mark.at(), r);
        }
        boolean selected = scene.options().selection() instanceof Selection.Node one
                && one.id().equals(mark.node().id());
        if (selected || overlay.emphasis().contains(mark.node().id())) {
            plain.stroke(NodeSymbols.circle(mark.at(), r + 4), new Pen(colors.highlight(), 3, List.of()));
        }
    }
}
