package org.caspia.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caspia.basemap.SourceCredit;
import org.caspia.render.BoundaryView;
import org.caspia.render.Furniture;
import org.caspia.render.MapContent;
import org.caspia.render.MapLayer;
import org.caspia.render.Viewport;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Drawing;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.Candidate.Box;
import org.caspia.render.text.Lettering;

/** Title, legend, scale bar, credits and notes around the map, laid out once a frame. */
public final class FurniturePainter {
    /** Panels hardly let through what lies under them: in the window the map moves there. */
    private static final int PANEL_ALPHA = 0xF2;

    private static final double MARGIN_PX = 12;
    private static final double NOTE_SIZE_PX = 9;
    private static final double NOTE_LINE_PX = 12.5;
    private static final double TITLE_SIZE_PX = 19;
    private static final double LEAST_NOTE_PX = 200;
    private static final double SMALLEST_WIDTH_PX = 420;
    private static final double SMALLEST_HEIGHT_PX = 300;

    private final Scene scene;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Boxed> drawings = new ArrayList<>();

    /** A drawing and the box that it stays in. */
    private record Boxed(Box box, Drawing drawing) {}

    /** Lays out what the options show. */
    public FurniturePainter(Scene scene, MapContent content) {
        this.scene = scene;
        Viewport viewport = scene.viewport();
        Furniture furniture = scene.options().furniture();
        boolean roomy = viewport.widthPx() >= SMALLEST_WIDTH_PX && viewport.heightPx() >= SMALLEST_HEIGHT_PX;
        if (!furniture.title().isBlank()) {
            addTitle(furniture.title());
        }
        Optional<Boxed> legend = furniture.legend() && roomy ? legend(content) : Optional.empty();
        double takenPx = legend.map(boxed -> boxed.box().right() + MARGIN_PX).orElse(0.0);
        double notesTop = addNotes(notes(content), viewport.widthPx() - takenPx - 2 * MARGIN_PX);
        if (furniture.scaleBar()) {
            addScaleBar(notesTop);
        }
        legend.ifPresent(boxed -> {
            boxes.add(boxed.box());
            drawings.add(boxed);
        });
    }

    private Optional<Boxed> legend(MapContent content) {
        Legend legend = new Legend(scene, content);
        Box box = legend.boxAt(MARGIN_PX, scene.viewport().heightPx() - MARGIN_PX);
        return legend.isEmpty() || box.top() <= TITLE_SIZE_PX * 3
                ? Optional.empty()
                : Optional.of(new Boxed(box, canvas -> legend.paint(canvas, box)));
    }

    /** What names must keep clear of. */
    public List<Box> boxes() {
        return boxes;
    }

    /** Paints what touches the canvas. */
    public void paint(Canvas canvas) {
        Canvas plain = canvas.plain();
        Viewport viewport = scene.viewport();
        double top = viewport.toYPx(canvas.clip().maxY());
        double bottom = viewport.toYPx(canvas.clip().minY());
        canvas.inLogicalPixels(() -> drawings.stream()
                .filter(boxed -> boxed.box().top() < bottom && boxed.box().bottom() > top)
                .forEach(boxed -> boxed.drawing().paint(plain)));
    }

    private void addTitle(String title) {
        Palette colors = scene.look().colors();
        TextStyle style = style(TITLE_SIZE_PX, true, colors.ink());
        List<Lettering> lines = wrap(title, style, scene.viewport().widthPx() - 4 * MARGIN_PX);
        double width = lines.stream().mapToDouble(Lettering::widthPx).max().orElse(0);
        double height = lines.size() * TITLE_SIZE_PX * 1.3;
        Box box = new Box(MARGIN_PX, MARGIN_PX, MARGIN_PX + width + 24, MARGIN_PX + height + 12);
        boxes.add(box);
        drawings.add(new Boxed(box, canvas -> {
            panel(canvas, box, colors);
            double y = box.top() + 6 + TITLE_SIZE_PX;
            for (Lettering line : lines) {
                write(canvas, line, box.left() + 12, y);
                y += TITLE_SIZE_PX * 1.3;
            }
        }));
    }

    private List<String> notes(MapContent content) {
        Furniture furniture = scene.options().furniture();
        List<String> notes = new ArrayList<>();
        if (furniture.boundaryNote()) {
            notes.add(
                    scene.options().boundaries() == BoundaryView.UNITED_NATIONS
                            ? content.basemap().boundaryNote()
                            : "Boundaries show who controls the land in fact; they imply no endorsement. "
                                    + "Lines that differ from the recognised ones are dashed.");
        }
        if (furniture.attribution()
                && scene.options().shows(MapLayer.EVENTS)
                && !content.articles().isEmpty()) {
            notes.add("Events from: "
                    + content.articles().stream().map(MapContent.Source::credit).collect(Collectors.joining("; "))
                    + ".");
        }
        if (furniture.attribution()) {
            notes.add("Map data: "
                    + content.basemap().listCredits().stream()
                            .map(SourceCredit::name)
                            .distinct()
                            .collect(Collectors.joining("; "))
                    + ". Map: Caspia.");
        }
        if (furniture.projectionName()) {
            notes.add("Projection: " + scene.viewport().projection().title() + ".");
        }
        return notes;
    }

    /** Returns where the notes begin, from the top; they keep off the legend as long as they have some room beside it. */
    private double addNotes(List<String> notes, double freePx) {
        Viewport viewport = scene.viewport();
        double bottom = viewport.heightPx() - 6;
        TextStyle style =
                style(NOTE_SIZE_PX, false, Argb.withAlpha(scene.look().colors().ink(), 0xB4));
        double usual = Math.min(660, viewport.widthPx() * 0.62);
        double room = freePx < LEAST_NOTE_PX ? usual : Math.min(usual, freePx);
        List<Lettering> lines = new ArrayList<>();
        notes.forEach(note -> lines.addAll(wrap(note, style, room)));
        if (lines.isEmpty()) {
            return bottom;
        }
        double width = lines.stream().mapToDouble(Lettering::widthPx).max().orElse(0);
        Box box = new Box(
                viewport.widthPx() - width - 16,
                bottom - lines.size() * NOTE_LINE_PX - 4,
                viewport.widthPx() - 4,
                bottom + 2);
        boxes.add(box);
        Palette colors = scene.look().colors();
        drawings.add(new Boxed(box, canvas -> {
            canvas.fill(shape(box), Argb.withAlpha(colors.paper(), PANEL_ALPHA));
            double y = box.top() + NOTE_LINE_PX - 1;
            for (Lettering line : lines) {
                writeToRight(canvas, line, box.right() - 6, y);
                y += NOTE_LINE_PX;
            }
        }));
        return box.top();
    }

    private void addScaleBar(double bottom) {
        ScaleBar bar = ScaleBar.of(scene.viewport());
        Palette colors = scene.look().colors();
        Lettering label = Lettering.of(scene.fonts(), bar.label(), style(10, false, colors.ink()));
        double right = scene.viewport().widthPx() - MARGIN_PX;
        double left = right - Math.max(bar.widthPx(), label.widthPx()) - 16;
        Box box = new Box(left, bottom - 32, right, bottom - 5);
        boxes.add(box);
        drawings.add(new Boxed(box, canvas -> {
            canvas.fill(shape(box), Argb.withAlpha(colors.paper(), PANEL_ALPHA));
            double x = box.right() - 8 - bar.widthPx();
            double y = box.bottom() - 8;
            canvas.fill(rectangle(x, y - 4, bar.widthPx(), 4), colors.ink());
            double half = bar.widthPx() / 2;
            canvas.fill(rectangle(x + half, y - 3.2, half - 0.8, 2.4), colors.paper());
            writeToRight(canvas, label, box.right() - 8, y - 9);
        }));
    }

    private List<Lettering> wrap(String text, TextStyle style, double roomPx) {
        List<Lettering> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Lettering.of(scene.fonts(), longer, style).widthPx() > roomPx) {
                lines.add(Lettering.of(scene.fonts(), line, style));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(Lettering.of(scene.fonts(), line, style));
        return lines;
    }

    static void write(Canvas canvas, Lettering text, double x, double y) {
        write(canvas, text, Align.START, x, y);
    }

    private static void writeToRight(Canvas canvas, Lettering text, double right, double y) {
        write(canvas, text, Align.END, right - text.widthPx(), y);
    }

    private static void write(Canvas canvas, Lettering text, Align align, double left, double y) {
        canvas.g().setColor(new java.awt.Color(text.style().argb(), true));
        canvas.g().setFont(text.font());
        align.draw(canvas.g(), text, left, y);
    }

    static TextStyle style(double sizePx, boolean bold, int argb) {
        return new TextStyle("Noto Sans", bold, false, (float) sizePx, argb, 0, 0, 0, false, 0);
    }

    static void panel(Canvas canvas, Box box, Palette colors) {
        var shape = new java.awt.geom.RoundRectangle2D.Double(
                box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), 8, 8);
        canvas.fill(shape, Argb.withAlpha(colors.paper(), PANEL_ALPHA));
        canvas.stroke(
                shape, new org.caspia.render.style.Symbol.Pen(Argb.withAlpha(colors.ink(), 0x28), 0.8f, List.of()));
    }

    static java.awt.Shape shape(Box box) {
        return rectangle(box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
    }

    private static java.awt.Shape rectangle(double x, double y, double width, double height) {
        return new java.awt.geom.Rectangle2D.Double(x, y, width, height);
    }
}
