package org.caspia.render.name;

import org.caspia.render.Viewport;
import org.caspia.render.geom.MapShape;
import org.caspia.render.text.Candidate.Room;

/**
 * Keeps a country's name in it: on its line, or beside it by less than half the width of the country. The name of a small country, which
 * could as well be taken for its neighbour's, begins and ends inside.
 *
 * @param country its land
 * @param viewport what is shown
 * @param line along which the name is set, logical pixels
 * @param sizePx height of the letters
 */
record InCountry(MapShape country, Viewport viewport, double[] line, double sizePx) implements Room {
    private static final double SMALL_PX = 240;

    @Override
    public boolean has(double fromShare, double toShare, double rightPx) {
        var bounds = country.boundsM();
        double widthPx = Math.min(bounds.width(), bounds.height()) / viewport.metresPerPx();
        if (rightPx == 0) {
            return true;
        }
        return Math.abs(rightPx) <= widthPx / 2 - sizePx
                && (widthPx > SMALL_PX || isInside(at(fromShare), at(toShare), rightPx));
    }

    private boolean isInside(double[] from, double[] to, double rightPx) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double right = -dy / length * rightPx;
        double below = dx / length * rightPx;
        for (double share = 0; share <= 1; share += 0.5) {
            double x = from[0] + dx * share + right;
            double y = from[1] + dy * share + below;
            if (!country.contains(viewport.toXM(x), viewport.toYM(y))) {
                return false;
            }
        }
        return true;
    }

    private double[] at(double share) {
        double left = share * AreaNames.length(line);
        for (int i = 2; i < line.length; i += 2) {
            double step = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
            if (left <= step || i == line.length - 2) {
                double part = step == 0 ? 0 : left / step;
                return new double[] {
                    line[i - 2] + (line[i] - line[i - 2]) * part, line[i - 1] + (line[i + 1] - line[i - 1]) * part
                };
            }
            left -= step;
        }
        return line;
    }
}
