package org.caspia.render.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.render.geom.MapShape;
import org.caspia.render.scene.ShapeStore.Featured;
import org.caspia.render.style.Symbol;
import org.caspia.render.style.Symbol.Pen;
import org.caspia.render.style.SymbolSheet;

/** Groups shapes that are painted alike, so that each look is painted once and not once a feature. */
public final class Batches {
    private Batches() {}

    /** Fills and lines of features in the order of the style's rules. */
    public static List<Drawing> of(List<Featured> features, SymbolSheet sheet, double denominator) {
        Map<Integer, List<MapShape>> areas = new LinkedHashMap<>();
        Map<Pen, List<MapShape>> lines = new LinkedHashMap<>();
        for (Featured featured : features) {
            for (Symbol symbol : sheet.symbolsOf(featured.feature(), denominator)) {
                symbol.fill()
                        .ifPresent(argb -> areas.computeIfAbsent(argb, key -> new ArrayList<>())
                                .add(featured.shape()));
                symbol.pen()
                        .ifPresent(pen -> lines.computeIfAbsent(pen, key -> new ArrayList<>())
                                .add(featured.shape()));
            }
        }
        List<Drawing> drawings = new ArrayList<>();
        areas.forEach((argb, shapes) -> drawings.add(areas(shapes, argb)));
        lines.forEach((pen, shapes) -> drawings.add(lines(shapes, pen)));
        return drawings;
    }

    /** Fills shapes in one colour. */
    public static Drawing areas(List<MapShape> shapes, int argb) {
        return canvas -> canvas.areas(shapes, argb);
    }

    /** Draws the lines and outlines of shapes with one pen. */
    public static Drawing lines(List<MapShape> shapes, Pen pen) {
        return canvas -> canvas.lines(shapes, pen);
    }
}
