package org.caspia.render.layer;

import java.util.List;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;
import org.caspia.render.scene.Scene;
import org.caspia.render.style.Argb;
import org.caspia.render.style.Symbol.TextStyle;
import org.caspia.render.text.Align;
import org.caspia.render.text.Candidate;
import org.caspia.render.text.Candidate.At;
import org.caspia.render.text.Lettering;

/** The degrees of meridians along the upper edge of the picture and of parallels along its left one, where nothing else stands. */
final class Degrees {
    private static final float SIZE_PX = 9;
    private static final double PRIORITY = 20;
    private static final double EDGE_PX = 5;

    private final Scene scene;
    private final int insetPx;
    private final TextStyle style;

    Degrees(Scene scene) {
        this.scene = scene;
        insetPx = scene.options().furniture().degreesInsetPx();
        var colors = scene.look().colors();
        int ink = Argb.withAlpha(colors.ink(), 0x9C);
        int halo = Argb.withAlpha(colors.halo(), 0x90);
        style = new TextStyle("Noto Sans", false, false, SIZE_PX, ink, halo, 1.2f, 0, false, PRIORITY);
    }

    void addMeridian(double lonDeg, MapShape line) {
        double y = insetPx + EDGE_PX + SIZE_PX * 0.35;
        for (double x : crossings(line, y, true)) {
            Lettering text = text(lonDeg, lonDeg > 0 ? "E" : "W");
            add("degrees:lon" + lonDeg, text, new At(x - text.widthPx() / 2, y + SIZE_PX * 0.37, Align.MIDDLE));
        }
    }

    void addParallel(double latDeg, MapShape line) {
        for (double y : crossings(line, insetPx + EDGE_PX * 2, false)) {
            Lettering text = text(latDeg, latDeg > 0 ? "N" : "S");
            add("degrees:lat" + latDeg, text, new At(insetPx + EDGE_PX, y + SIZE_PX * 0.37));
        }
    }

    private void add(String id, Lettering text, At at) {
        if (at.xPx() > insetPx
                && at.xPx() + text.widthPx() < scene.viewport().widthPx() - insetPx
                && at.yPx() - SIZE_PX > insetPx
                && at.yPx() < scene.viewport().heightPx() - insetPx) {
            scene.names().add(new Candidate(id, text, PRIORITY, List.of(at), new double[0], List.of()));
        }
    }

    private Lettering text(double deg, String side) {
        double turned = deg > 180 ? deg - 360 : deg < -180 ? deg + 360 : deg;
        String letter = turned == deg ? side : turned > 0 ? "E" : "W";
        long minutes = Math.round(Math.abs(turned) * 60);
        String figure = minutes % 60 == 0 ? minutes / 60 + "\u00b0" : minutes / 60 + "\u00b0" + minutes % 60 + "\u2032";
        return Lettering.of(scene.fonts(), minutes % (180 * 60) == 0 ? figure : figure + letter, style);
    }

    /** Where a line crosses a row or a column of pixels: no place or one, or more where it bends back. */
    private double[] crossings(MapShape line, double levelPx, boolean row) {
        if (insetPx < 0) {
            return new double[0];
        }
        var v = scene.viewport();
        var found = java.util.stream.DoubleStream.builder();
        for (MapPart part : line.parts()) {
            for (int i = 1; i < part.size(); i++) {
                double a = row ? v.toYPx(part.yM(i - 1)) : v.toXPx(part.xM(i - 1));
                double b = row ? v.toYPx(part.yM(i)) : v.toXPx(part.xM(i));
                if (a < levelPx != b < levelPx) {
                    double from = row ? v.toXPx(part.xM(i - 1)) : v.toYPx(part.yM(i - 1));
                    double to = row ? v.toXPx(part.xM(i)) : v.toYPx(part.yM(i));
                    found.add(from + (to - from) * (levelPx - a) / (b - a));
                }
            }
        }
        return found.build().toArray();
    }
}
