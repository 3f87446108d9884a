package org.caspia.render.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;
import org.caspia.render.PxPoint;
import org.caspia.render.Viewport;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.scene.Around;
import org.caspia.render.scene.Batches;
import org.caspia.render.scene.Drawing;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;

/** Draws an overlay over the corridors: what is shut or new, flows, ways, and signs above the names. */
public final class OverlayLayer {
    private static final float STRIPE_PX = 3.6f;
    private static final double SIGN_REACH_PX = 14;

    private final Scene scene;
    private final CorridorLayer.Shapes shapes;
    private final CorridorOverlay overlay;
    private final OverlayPens pens;
    private final OverlaySigns signs;

    OverlayLayer(Scene scene, CorridorLayer.Shapes shapes) {
        this.scene = scene;
        this.shapes = shapes;
        this.overlay = scene.options().corridors();
        Palette colors = scene.look().colors();
        this.pens = new OverlayPens(colors);
        this.signs = new OverlaySigns(colors, scene.fonts());
    }

    void add() {
        addAll(overlay.change().closed(), pens.closed());
        addAll(overlay.change().added(), pens.addedGlow());
        addAll(overlay.change().added(), pens.added());
        addFlows();
        addAll(overlay.emphasis(), pens.emphasis());
        addWays();
    }

    private void addAll(Set<String> legIds, Pen pen) {
        addLines(seen(legIds), pen);
    }

    private void addLines(List<Leg> legs, Pen pen) {
        if (!legs.isEmpty()) {
            scene.below().add(Batches.lines(legs.stream().map(shapes::of).toList(), pen));
        }
    }

    private List<Leg> seen(Iterable<String> legIds) {
        List<Leg> legs = new ArrayList<>();
        for (String id : legIds) {
            shapes.network()
                    .findLeg(id)
                    .filter(leg ->
                            shapes.of(leg).boundsM().touches(scene.scale().boundsM()))
                    .ifPresent(legs::add);
        }
        return legs;
    }

    /** Lines as wide as what they carry; what binds lies on a bright band. */
    private void addFlows() {
        Map<String, Double> shares = overlay.flow().shareByLeg();
        for (Leg leg : seen(overlay.flow().binding())) {
            addLines(List.of(leg), pens.binding(shares.getOrDefault(leg.id(), 0.0)));
        }
        for (Leg leg : seen(new java.util.TreeSet<>(shares.keySet()))) {
            addLines(List.of(leg), pens.flow(shares.getOrDefault(leg.id(), 0.0)));
        }
    }

    /** Where ways share a leg they lie in one another as stripes, the chosen one innermost and on top. */
    private void addWays() {
        List<Integer> order = new ArrayList<>();
        addRole(order, Role.CHOSEN);
        addRole(order, Role.OTHER);
        Map<Leg, List<Integer>> byLeg = new LinkedHashMap<>();
        for (int way : order) {
            seen(overlay.ways().get(way).legIds())
                    .forEach(leg ->
                            byLeg.computeIfAbsent(leg, key -> new ArrayList<>()).add(way));
        }
        for (Way way : overlay.ways()) {
            if (way.role() == Role.BEFORE) {
                addLines(seen(way.legIds()), pens.before());
            }
        }
        drawStripes(byLeg, (leg, at) -> addLines(List.of(leg), pens.casing(width(byLeg, leg, at))));
        drawStripes(byLeg, (leg, at) -> addStripe(leg, byLeg.getOrDefault(leg, List.of()), at));
        byLeg.keySet().forEach(leg -> CorridorLayer.avoid(scene, shapes.of(leg)));
    }

    private void addRole(List<Integer> order, Role role) {
        for (int i = 0; i < overlay.ways().size(); i++) {
            if (overlay.ways().get(i).role() == role) {
                order.add(i);
            }
        }
    }

    private static void drawStripes(Map<Leg, List<Integer>> byLeg, BiConsumer<Leg, Integer> draw) {
        byLeg.forEach((leg, ways) -> {
            for (int at = ways.size() - 1; at >= 0; at--) {
                draw.accept(leg, at);
            }
        });
    }

    private float width(Map<Leg, List<Integer>> byLeg, Leg leg, int at) {
        int innermost = byLeg.getOrDefault(leg, List.of()).get(0);
        float first = overlay.ways().get(innermost).role() == Role.CHOSEN ? 4.6f : 3.6f;
        return first + at * STRIPE_PX;
    }

    private void addStripe(Leg leg, List<Integer> ways, int at) {
        boolean water = leg.mode() == Mode.SEA || leg.mode() == Mode.FERRY;
        float width = width(Map.of(leg, ways), leg, at);
        addLines(List.of(leg), pens.way(ways.get(at), width, water));
        if (at == 0 && leg.confidence() == Confidence.LOW && !water) {
            addLines(List.of(leg), pens.doubt(width));
        }
    }

    /** Signs above the names; the ends of the ways are added by the caller, who knows the nodes in sight. */
    void addSigns(List<CorridorLayer.NodeMark> marks) {
        List<Drawing> drawings = new ArrayList<>();
        for (Leg leg : seen(overlay.change().crossed())) {
            findMiddle(shapes.of(leg)).ifPresent(at -> drawings.add(at(at, canvas -> signs.cross(canvas, at))));
        }
        for (Leg leg : seen(overlay.flow().binding())) {
            findMiddle(shapes.of(leg)).ifPresent(at -> drawings.add(at(at, canvas -> signs.pinch(canvas, at))));
        }
        for (CorridorLayer.NodeMark mark : marks) {
            Node node = mark.node();
            if (overlay.change().crossed().contains(node.id())) {
                drawings.add(at(mark.at(), canvas -> signs.cross(canvas, mark.at())));
            } else if (overlay.flow().binding().contains(node.id())) {
                drawings.add(at(mark.at(), canvas -> signs.pinch(canvas, mark.at())));
            } else if (isEnd(node.id())) {
                drawings.add(at(mark.at(), canvas -> signs.end(canvas, mark.at())));
            }
        }
        addNumbers(drawings);
        scene.above().add(canvas -> canvas.inLogicalPixels(() -> drawings.forEach(drawing -> drawing.paint(canvas))));
    }

    private static Drawing at(PxPoint at, Drawing sign) {
        return canvas -> {
            if (canvas.sees(at, SIGN_REACH_PX)) {
                sign.paint(canvas.plain());
            }
        };
    }

    private boolean isEnd(String nodeId) {
        return overlay.ways().stream()
                .map(Way::stopIds)
                .anyMatch(stops -> !stops.isEmpty()
                        && (stops.get(0).equals(nodeId)
                                || stops.get(stops.size() - 1).equals(nodeId)));
    }

    /** Each way's number stands on the longest of its legs that no other way uses. */
    private void addNumbers(List<Drawing> drawings) {
        List<Way> ways =
                overlay.ways().stream().filter(way -> way.role() != Role.BEFORE).toList();
        for (int i = 0; i < ways.size() && ways.size() > 1; i++) {
            Set<String> own = new LinkedHashSet<>(ways.get(i).legIds());
            for (Way other : ways) {
                if (!other.equals(ways.get(i))) {
                    other.legIds().forEach(own::remove);
                }
            }
            int number = i;
            seen(own).stream()
                    .max(java.util.Comparator.comparingDouble(Leg::lengthKm))
                    .flatMap(leg -> findMiddle(shapes.of(leg)))
                    .ifPresent(spot -> {
                        scene.blocked().add(Around.box(spot, 9));
                        drawings.add(at(spot, canvas -> signs.number(canvas, spot, number)));
                    });
        }
    }

    /** The vertex or point in the middle of what can be seen of a line. */
    private Optional<PxPoint> findMiddle(MapShape shape) {
        Viewport v = scene.viewport();
        List<PxPoint> visible = new ArrayList<>();
        for (MapPart part : shape.parts()) {
            for (int i = 1; i < part.size(); i++) {
                double x0 = v.toXPx(part.xM(i - 1));
                double y0 = v.toYPx(part.yM(i - 1));
                double dx = v.toXPx(part.xM(i)) - x0;
                double dy = v.toYPx(part.yM(i)) - y0;
                int steps = (int) Math.min(500, Math.hypot(dx, dy) / 4) + 1;
                for (int step = 0; step < steps; step++) {
                    PxPoint at = new PxPoint(x0 + dx * step / steps, y0 + dy * step / steps);
                    if (scene.isInSight(at.xPx(), at.yPx(), -SIGN_REACH_PX)) {
                        visible.add(at);
                    }
                }
            }
        }
        return visible.isEmpty() ? Optional.empty() : Optional.of(visible.get(visible.size() / 2));
    }

    /** The pen of a corridor that steps back behind ways or flows. */
    public static Pen calm(Pen pen, Palette colors, CorridorOverlay overlay) {
        return overlay.isLoud()
                ? new Pen(
                        Argb.withAlpha(colors.quiet(), (pen.argb() >>> 24) * 5 / 8), pen.widthPx() * 0.7f, pen.dashPx())
                : pen;
    }
}
