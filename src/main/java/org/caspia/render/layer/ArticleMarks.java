package org.caspia.render.layer;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.caspia.event.DatedEvent;
import org.caspia.render.MapContent;
import org.caspia.render.PxPoint;
import org.caspia.render.scene.Canvas;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Palette;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.FontBook;
import org.caspia.render.text.Lettering;

/**
 * Tells the events of several articles apart: each article has a shape and a colour of its own, the first the usual ones. Once those are all
 * taken, marks carry the article's number.
 */
public final class ArticleMarks {
    private static final int SHAPES = 4;

    private final List<String> ids;
    private final Palette colors;

    /**
     * Makes the marks of articles.
     *
     * @param articles the articles in their order
     * @param colors the theme's colours
     */
    public ArticleMarks(List<MapContent.Source> articles, Palette colors) {
        ids = articles.stream().map(MapContent.Source::id).toList();
        this.colors = colors;
    }

    /** Returns which article tells an event, counted from 0. */
    public int indexOf(DatedEvent event) {
        return Math.max(0, ids.indexOf(event.evidence().get(0).articleId()));
    }

    /** Returns the colour of an article. */
    public int color(int index) {
        return colors.articles().get(index % SHAPES);
    }

    /** Returns the shape of an article's marks, which take about the room of a circle. */
    public Shape shape(int index, PxPoint at, double radius) {
        return switch (index % SHAPES) {
            case 1 -> polygon(at, radius * 1.15, 4, Math.PI / 4);
            case 2 -> polygon(at, radius * 1.2, 3, -Math.PI / 2);
            case 3 -> polygon(at, radius * 1.1, 6, 0);
            default -> NodeSymbols.circle(at, radius);
        };
    }

    /** Returns how much larger an article's marks are than usual: those with a number need room for it. */
    public double size(int index) {
        return index < SHAPES ? 1 : 1.35;
    }

    /** Paints what a mark carries, if shape and colour are not enough. */
    public void paintNumber(Canvas canvas, FontBook fonts, int index, PxPoint at, double strength) {
        if (index < SHAPES) {
            return;
        }
        int ink = Argb.faded(colors.paper(), strength);
        TextStyle style = new TextStyle("Noto Sans", true, false, 9, ink, 0, 0, 0, false, 0);
        Lettering text = Lettering.of(fonts, Integer.toString(index + 1), style);
        canvas.g().setColor(new Color(style.argb(), true));
        canvas.g().setFont(text.font());
        Align.MIDDLE.draw(canvas.g(), text, at.xPx() - text.widthPx() / 2, at.yPx() + text.ascentPx() / 2);
    }

    private static Shape polygon(PxPoint at, double radius, int corners, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            double x = at.xPx() + Math.cos(angle) * radius;
            double y = at.yPx() + Math.sin(angle) * radius;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
