package org.caspia.render.name;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caspia.render.name.CityNames.Town;
import org.caspia.render.scene.Canvas;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Symbol.Mark;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.text.PlacedText;

/** The marks of the towns whose names found a place. */
public final class CityMarks {
    private CityMarks() {}

    /** Adds a mark for each town whose name was placed. */
    public static void addBelowNames(Scene scene, List<Town> towns, List<PlacedText> names) {
        Set<String> named = names.stream().map(PlacedText::id).collect(Collectors.toSet());
        List<Town> marked =
                towns.stream().filter(town -> named.contains(town.id())).toList();
        scene.below()
                .add(canvas -> canvas.inLogicalPixels(() -> {
                    Canvas plain = canvas.plain();
                    marked.stream()
                            .filter(town -> plain.sees(town.at(), town.mark().sizePx()))
                            .forEach(town -> paint(plain, town));
                }));
    }

    private static void paint(Canvas canvas, Town town) {
        Mark mark = town.mark();
        double r = mark.sizePx() / 2;
        double x = town.at().xPx() - r;
        double y = town.at().yPx() - r;
        var shape = mark.shape().equals("square")
                ? new Rectangle2D.Double(x, y, 2 * r, 2 * r)
                : new Ellipse2D.Double(x, y, 2 * r, 2 * r);
        canvas.fill(shape, mark.fillArgb());
        canvas.stroke(shape, new Pen(mark.strokeArgb(), mark.strokePx(), List.of()));
    }
}
