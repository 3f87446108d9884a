package org.caspia.render.layer;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import org.caspia.event.DatedEvent;
import org.caspia.render.MapContent;
import org.caspia.render.PxPoint;
import org.caspia.render.style.Palette;

/** Tells the events of several articles apart: each article has a shape and a colour of its own, the first the usual ones. */
public final class ArticleMarks {
    private static final int SHAPES = 4;

    private final List<String> ids;
    private final Palette colors;

    /**
     * Makes the marks of articles.
     *
     * @param articles the articles in their order; the fifth looks like the first again
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
