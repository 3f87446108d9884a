package org.caspia.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.render.Furniture;
import org.caspia.render.MapContent;
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
    /** Panels let nothing through: in the window the map and its names move there. */
    private static final int PANEL_ALPHA = 0xFF;

    private static final double MARGIN_PX = 12;
    private static final double NOTE_SIZE_PX = 9;
    private static final double NOTE_LINE_PX = 12.5;
    private static final double TITLE_SIZE_PX = 19;
    private static final double LEAST_NOTE_PX = 200;
    /** A legend that would take more of the picture than this is folded away; notes that would are said in few words. */
    private static final double MOST_LEGEND = 0.16;

    private static final double MOST_NOTES = 0.1;
    private static final double TALLEST_LEGEND = 0.6;

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
        if (!furniture.title().isBlank()) {
            addTitle(furniture.title());
        }
        Optional<Boxed> legend = furniture.legend() ? legend(content) : Optional.empty();
        double takenPx = legend.map(boxed -> boxed.box().right() + MARGIN_PX).orElse(0.0);
        double notesTop = addNotes(new Notes(scene, content), viewport.widthPx() - takenPx - 2 * MARGIN_PX);
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
        boolean fits = box.top() > TITLE_SIZE_PX * 3
                && share(box) <= MOST_LEGEND
                && box.bottom() - box.top() <= TALLEST_LEGEND * scene.viewport().heightPx();
        return legend.isEmpty() || !fits
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

    /** Returns where the notes begin, from the top; they keep off the legend as long as they have some room beside it. */
    private double addNotes(Notes notes, double freePx) {
        Viewport viewport = scene.viewport();
        double bottom = viewport.heightPx() - 6;
        TextStyle style =
                style(NOTE_SIZE_PX, false, Argb.withAlpha(scene.look().colors().ink(), 0xB4));
        double usual = Math.min(660, viewport.widthPx() * 0.62);
        double room = freePx < LEAST_NOTE_PX ? usual : Math.min(usual, freePx);
        List<Lettering> full = notes.full().stream()
                .flatMap(note -> wrap(note, style, room).stream())
                .toList();
        if (full.isEmpty()) {
            return bottom;
        }
        List<Lettering> lines = share(box(full)) <= MOST_NOTES
                ? full
                : wrap(notes.brief(), style, freePx < LEAST_NOTE_PX ? usual : freePx);
        Box box = box(lines);
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

    /** Where the lines of the notes stand. */
    private Box box(List<Lettering> lines) {
        Viewport viewport = scene.viewport();
        double bottom = viewport.heightPx() - 6;
        double width = lines.stream().mapToDouble(Lettering::widthPx).max().orElse(0);
        return new Box(
                viewport.widthPx() - width - 16,
                bottom - lines.size() * NOTE_LINE_PX - 4,
                viewport.widthPx() - 4,
                bottom + 2);
    }

    /** How much of the picture a box takes. */
    private double share(Box box) {
        double picture = (double) scene.viewport().widthPx() * scene.viewport().heightPx();
        return (box.right() - box.left()) * (box.bottom() - box.top()) / picture;
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
