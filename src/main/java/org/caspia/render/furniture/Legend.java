package org.caspia.render.furniture;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.Status;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.MapOptions;
import org.caspia.render.PxPoint;
import org.caspia.render.layer.ArticleMarks;
import org.caspia.render.layer.BaseLayers;
import org.caspia.render.layer.NodeSymbols;
import org.caspia.render.layer.OverlayLayer;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Scene;
import org.caspia.render.scene.Scene.Drawn;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;

/** Explains what is drawn, and nothing else. */
final class Legend {
    private static final double LINE_PX = 17;
    private static final double KEY_PX = 34;
    private static final double PADDING_PX = 10;
    private static final int MOST_LETTERS = 32;
    private static final int TINTS = 4;

    private final Scene scene;
    private final List<Entry> entries = new ArrayList<>();

    /** A line of the legend: how to draw its key between two points of a level, and what it means. */
    private record Entry(Key key, Lettering text) {}

    @FunctionalInterface
    interface Key {
        void paint(Canvas canvas, double x, double y);
    }

    Legend(Scene scene, MapContent content) {
        this.scene = scene;
        MapOptions options = scene.options();
        Palette colors = scene.look().colors();
        Seen seen = new Seen(scene, content);
        OverlayLegend.addTo(this::add, scene);
        if (options.corridors().isLoud()) {
            Pen plain = new Pen(colors.rail(), 3, List.of());
            add("Corridors, to compare", line(OverlayLayer.calm(plain, colors, options.corridors())));
        } else {
            addCorridors(seen, colors);
        }
        if (options.shows(MapLayer.MIDDLE_CORRIDOR) && scene.scale().denominator() < 24e6) {
            addSymbols(seen, colors);
        }
        if (seen.hasEvent()) {
            addArticles(content.articles(), colors);
        }
        if (scene.drawn().contains(Drawn.EVENT_REGION)) {
            add("Region with dated events", (canvas, x, y) -> {
                var swatch = FurniturePainter.shape(new Box(x + 8, y - 5, x + KEY_PX - 8, y + 5));
                canvas.fill(swatch, colors.flatLand());
                canvas.fill(swatch, colors.regionTint());
            });
        }
        if (options.shows(MapLayer.MENTION_TINT)) {
            add("Named seldom – often in the article", (canvas, x, y) -> {
                for (int i = 0; i < TINTS; i++) {
                    double left = x + 1 + i * (KEY_PX - 2) / TINTS;
                    var swatch = FurniturePainter.shape(new Box(left, y - 5, left + (KEY_PX - 2) / TINTS, y + 5));
                    canvas.fill(swatch, colors.flatLand());
                    canvas.fill(swatch, BaseLayers.tint(colors, (i + 1f) / TINTS));
                }
            });
        }
        if (scene.drawn().contains(Drawn.DISPUTED_BORDER)) {
            add("Disputed boundary", line(new Pen(colors.border(), 1.1f, List.of(5f, 3f))));
        }
    }

    private void addCorridors(Seen seen, Palette colors) {
        if (seen.hasLeg(MapLayer.MIDDLE_CORRIDOR, leg -> leg.mode() == Mode.RAIL)) {
            add("Middle Corridor, rail", line(new Pen(colors.rail(), 3, List.of())));
        }
        if (seen.hasLeg(MapLayer.MIDDLE_CORRIDOR, leg -> leg.mode() == Mode.SEA || leg.mode() == Mode.FERRY)) {
            add("Middle Corridor, sea", line(new Pen(colors.sea(), 3, List.of(9f, 6f))));
        }
        if (seen.hasLeg(MapLayer.MIDDLE_CORRIDOR, leg -> leg.status() != Status.OPEN)) {
            add("Planned, being built or closed", line(new Pen(colors.rail(), 3, List.of(2f, 5f))));
        }
        if (seen.hasLeg(MapLayer.NORTHERN_CORRIDOR, leg -> true)) {
            add("Northern corridor", line(new Pen(Argb.withAlpha(colors.event(), 0xC8), 1.5f, List.of())));
        }
        if (seen.hasLeg(MapLayer.SOUTHERN_CORRIDOR, leg -> true)) {
            add("Southern corridor", line(new Pen(Argb.withAlpha(colors.pipeline(), 0xC8), 1.5f, List.of())));
        }
        if (seen.hasLeg(MapLayer.OTHER_CORRIDORS, leg -> true)) {
            add("Other links", line(new Pen(Argb.withAlpha(colors.quiet(), 0x8C), 1.5f, List.of())));
        }
    }

    private void addSymbols(Seen seen, Palette colors) {
        NodeSymbols symbols = new NodeSymbols(colors, colors.rail());
        if (seen.hasNode(node -> node.kind() == NodeKind.PORT)) {
            add("Port", (canvas, x, y) -> symbols.port(canvas, middle(x, y), 5));
        }
        if (seen.hasNode(node -> node.kind() == NodeKind.BORDER)) {
            add("Border point", (canvas, x, y) -> symbols.border(canvas, middle(x, y), 5.5));
        }
        if (seen.hasNode(Node::changesGauge)) {
            add("Change of gauge", (canvas, x, y) -> symbols.gaugeChange(canvas, middle(x, y), 5));
        }
    }

    /** With several articles each has a mark of its own, and its title stands beside it. */
    private void addArticles(List<MapContent.Source> articles, Palette colors) {
        ArticleMarks marks = new ArticleMarks(articles, colors);
        for (int i = 0; i < Math.max(1, articles.size()); i++) {
            int index = i;
            String text = articles.size() < 2
                    ? "Dated event of the article"
                    : shortened(articles.get(i).title());
            add(text, (canvas, x, y) -> {
                canvas.fill(marks.shape(index, middle(x, y), 5.5 * marks.size(index)), marks.color(index));
                marks.paintNumber(canvas, scene.fonts(), index, middle(x, y), 1);
            });
        }
    }

    private static String shortened(String title) {
        if (title.length() <= MOST_LETTERS) {
            return title;
        }
        int end = title.lastIndexOf(' ', MOST_LETTERS);
        return title.substring(0, end < MOST_LETTERS / 2 ? MOST_LETTERS : end) + "\u2026";
    }

    static PxPoint middle(double x, double y) {
        return new PxPoint(x + KEY_PX / 2, y);
    }

    private void add(String text, Key key) {
        entries.add(new Entry(
                key,
                Lettering.of(
                        scene.fonts(),
                        text,
                        FurniturePainter.style(11, false, scene.look().colors().ink()))));
    }

    static Key line(Pen pen) {
        return (canvas, x, y) -> canvas.stroke(new Line2D.Double(x + 1, y, x + KEY_PX - 1, y), pen);
    }

    /** What is explained. */
    List<String> words() {
        return entries.stream().map(entry -> entry.text().text()).toList();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The legend's panel with its lower left corner at a point. */
    Box boxAt(double left, double bottom) {
        double text = entries.stream()
                .mapToDouble(entry -> entry.text().widthPx())
                .max()
                .orElse(0);
        double height = entries.size() * LINE_PX + 2 * PADDING_PX - 4;
        return new Box(left, bottom - height, left + KEY_PX + text + 2 * PADDING_PX + 8, bottom);
    }

    void paint(Canvas canvas, Box box) {
        FurniturePainter.panel(canvas, box, scene.look().colors());
        double y = box.top() + PADDING_PX + LINE_PX / 2 - 2;
        for (Entry entry : entries) {
            entry.key().paint(canvas, box.left() + PADDING_PX, y);
            FurniturePainter.write(canvas, entry.text(), box.left() + PADDING_PX + KEY_PX + 8, y + 4);
            y += LINE_PX;
        }
    }
}
