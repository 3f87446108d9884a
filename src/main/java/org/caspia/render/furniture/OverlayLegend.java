package org.caspia.render.furniture;

import java.util.List;
import java.util.function.BiConsumer;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;
import org.caspia.render.layer.OverlayPens;
import org.caspia.render.layer.OverlaySigns;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Palette;
import org.caspia.render.text.Candidate.Box;

/** The legend's lines for an overlay. */
final class OverlayLegend {
    private static final int TINTS = 5;
    private static final double TINT_PX = 6.4;

    private final BiConsumer<String, Legend.Key> add;
    private final Palette colors;
    private final OverlayPens pens;
    private final OverlaySigns signs;

    private OverlayLegend(BiConsumer<String, Legend.Key> add, Scene scene) {
        this.add = add;
        colors = scene.look().colors();
        pens = new OverlayPens(colors);
        signs = new OverlaySigns(colors, scene.fonts());
    }

    static void addTo(BiConsumer<String, Legend.Key> add, Scene scene) {
        OverlayLegend legend = new OverlayLegend(add, scene);
        CorridorOverlay overlay = scene.options().corridors();
        legend.addWays(overlay.ways());
        legend.addFlow(overlay.flow());
        legend.addChange(overlay.change());
        overlay.tint().ifPresent(legend::addTint);
    }

    private void addWays(List<Way> ways) {
        long numbered = ways.stream().filter(way -> way.role() != Role.BEFORE).count();
        int number = 0;
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            if (way.role() == Role.BEFORE) {
                add.accept(way.title(), Legend.line(pens.before()));
                continue;
            }
            int color = i;
            int sign = number++;
            Legend.Key line = Legend.line(pens.way(color, way.role() == Role.CHOSEN ? 4.6f : 3.6f, false));
            add.accept(way.title(), (canvas, x, y) -> {
                line.paint(canvas, x, y);
                if (numbered > 1) {
                    signs.number(canvas, Legend.middle(x, y), sign);
                }
            });
        }
        if (numbered > 0) {
            Legend.Key band = Legend.line(pens.way(0, 4.6f, false));
            Legend.Key core = Legend.line(pens.doubt(4.6f));
            add.accept("Light core: figures little known", (canvas, x, y) -> {
                band.paint(canvas, x, y);
                core.paint(canvas, x, y);
            });
        }
    }

    private void addFlow(CorridorOverlay.Flow flow) {
        if (!flow.shareByLeg().isEmpty()) {
            add.accept(flow.title(), Legend.line(pens.flow(1)));
        }
        if (!flow.binding().isEmpty()) {
            add.accept("Bottleneck", (canvas, x, y) -> signs.pinch(canvas, Legend.middle(x, y)));
        }
    }

    private void addChange(CorridorOverlay.Change change) {
        if (!change.crossed().isEmpty()) {
            add.accept("Shut", (canvas, x, y) -> signs.cross(canvas, Legend.middle(x, y)));
        }
        if (!change.closed().isEmpty()) {
            add.accept("Cannot be used", Legend.line(pens.closed()));
        }
        if (!change.added().isEmpty()) {
            Legend.Key glow = Legend.line(pens.addedGlow());
            Legend.Key core = Legend.line(pens.added());
            add.accept("New against today", (canvas, x, y) -> {
                glow.paint(canvas, x, y);
                core.paint(canvas, x, y);
            });
        }
    }

    private void addTint(CorridorOverlay.CountryTint tint) {
        if (tint.low().isEmpty()) {
            double share = tint.shareByCountry().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
            add.accept(
                    tint.high(),
                    (canvas, x, y) -> canvas.fill(
                            FurniturePainter.shape(new Box(x + 1, y - 5, x + 1 + TINTS * TINT_PX, y + 5)),
                            OverlayPens.tint(colors, share)));
            return;
        }
        add.accept(tint.low() + " – " + tint.high(), (canvas, x, y) -> {
            for (int i = 0; i < TINTS; i++) {
                double left = x + 1 + i * TINT_PX;
                Box box = new Box(left, y - 5, left + TINT_PX, y + 5);
                canvas.fill(FurniturePainter.shape(box), OverlayPens.tint(colors, (double) i / (TINTS - 1)));
            }
        });
    }
}
