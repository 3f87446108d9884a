package org.caspia.render.layer;

import java.awt.geom.Line2D;
import java.util.Arrays;
import org.caspia.render.geom.MapPart;
import org.caspia.render.geom.MapShape;

/** A line on the map that can be measured along, in map metres. */
final class SeaLine {
    private final MapPart part;
    private final double[] upToM;

    SeaLine(MapPart part) {
        this.part = part;
        this.upToM = new double[part.size()];
        for (int i = 1; i < upToM.length; i++) {
            upToM[i] = upToM[i - 1] + Math.hypot(part.xM(i) - part.xM(i - 1), part.yM(i) - part.yM(i - 1));
        }
    }

    double lengthM() {
        return upToM[upToM.length - 1];
    }

    /** The point at a distance from the beginning. */
    double[] at(double alongM) {
        int i = 1;
        while (i < upToM.length - 1 && upToM[i] < alongM) {
            i++;
        }
        double step = upToM[i] - upToM[i - 1];
        double share = step == 0 ? 0 : Math.max(0, Math.min(1, (alongM - upToM[i - 1]) / step));
        return new double[] {
            part.xM(i - 1) + (part.xM(i) - part.xM(i - 1)) * share,
            part.yM(i - 1) + (part.yM(i) - part.yM(i - 1)) * share
        };
    }

    /** Tells whether the line may come near a point. */
    boolean mayBeNear(double[] point, double reachM) {
        var b = part.boundsM();
        return point[0] > b.minX() - reachM
                && point[0] < b.maxX() + reachM
                && point[1] > b.minY() - reachM
                && point[1] < b.maxY() + reachM;
    }

    /** How far a point is from the line. */
    double distance(double[] point) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < upToM.length; i++) {
            best = Math.min(
                    best,
                    Line2D.ptSegDistSq(part.xM(i - 1), part.yM(i - 1), part.xM(i), part.yM(i), point[0], point[1]));
        }
        return Math.sqrt(best);
    }

    /** The stretch between two distances. */
    MapShape stretch(double fromM, double toM) {
        double[] xyM = new double[2 * (upToM.length + 2)];
        System.arraycopy(at(fromM), 0, xyM, 0, 2);
        int size = 1;
        for (int i = 0; i < upToM.length; i++) {
            if (upToM[i] > fromM && upToM[i] < toM) {
                xyM[2 * size] = part.xM(i);
                xyM[2 * size + 1] = part.yM(i);
                size++;
            }
        }
        System.arraycopy(at(toM), 0, xyM, 2 * size, 2);
        return MapShape.ofLine(Arrays.copyOf(xyM, 2 * size + 2));
    }
}
