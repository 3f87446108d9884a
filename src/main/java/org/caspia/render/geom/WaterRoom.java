package org.caspia.render.geom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much water lies to either side of the line along which a sea is named, worked out once from the land around. The line is drawn out
 * straight beyond its ends, since open seas have room there. Immutable.
 */
public final class WaterRoom {
    private static final int SAMPLES = 96;
    /** How far the line is drawn out at each end, as a share of its length. */
    public static final double BEYOND = 0.6;

    private final double[] xyM;
    private final double lengthM;
    private final float[] leftM = new float[SAMPLES + 1];
    private final float[] rightM = new float[SAMPLES + 1];

    /**
     * Looks at the land beside a line.
     *
     * @param line the line, two vertices or more
     * @param land what is not water
     * @param earth the edge of the projected earth
     */
    public WaterRoom(MapPart line, List<MapShape> land, MapShape earth) {
        this.xyM = drawnOut(line);
        this.lengthM = length();
        double farM = lengthM / 2;
        List<MapShape> shores = new ArrayList<>(land);
        shores.add(earth);
        for (int i = 0; i <= SAMPLES; i++) {
            double[] at = at(i);
            double[] heading = heading(i);
            leftM[i] = (float) toLand(at, -heading[1] * farM, heading[0] * farM, shores) * (float) farM;
            rightM[i] = (float) toLand(at, heading[1] * farM, -heading[0] * farM, shores) * (float) farM;
            if (Edges.contain(land, at[0], at[1])) {
                leftM[i] = -1;
                rightM[i] = -1;
            }
        }
        int own = (int) Math.round(SAMPLES * BEYOND / (1 + 2 * BEYOND));
        endAtLand(own, -1);
        endAtLand(SAMPLES - own, 1);
    }

    /** Water beyond land is another sea. */
    private void endAtLand(int from, int step) {
        boolean ended = false;
        for (int i = from; i >= 0 && i <= SAMPLES; i += step) {
            ended |= leftM[i] < 0;
            if (ended) {
                leftM[i] = -1;
                rightM[i] = -1;
            }
        }
    }

    private static double[] drawnOut(MapPart line) {
        int size = line.size();
        double[] out = new double[2 * size + 4];
        double lengthM = line.runStartM(line.runs());
        for (int i = 0; i < size; i++) {
            out[2 * i + 2] = line.xM(i);
            out[2 * i + 3] = line.yM(i);
        }
        for (int end = 0; end < 2; end++) {
            int last = end == 0 ? 2 : 2 * size;
            int before = end == 0 ? Math.min(2 * size, 8) : Math.max(2, 2 * size - 6);
            double dx = out[last] - out[before];
            double dy = out[last + 1] - out[before + 1];
            double stretch = lengthM * BEYOND / Math.max(1e-9, Math.hypot(dx, dy));
            out[end == 0 ? 0 : 2 * size + 2] = out[last] + dx * stretch;
            out[end == 0 ? 1 : 2 * size + 3] = out[last + 1] + dy * stretch;
        }
        return out;
    }

    /**
     * Returns the line, drawn out at its ends.
     *
     * @return map x and y in turn
     */
    public double[] lineXyM() {
        return xyM.clone();
    }

    /**
     * Tells whether a band beside a stretch of the line lies on water.
     *
     * @param fromShare where the stretch begins, 0 to 1 of the drawn-out line
     * @param toShare where it ends
     * @param fromRightM one edge of the band, map metres to the right of the line; negative to the left
     * @param toRightM the other edge
     * @return false if a part of the band is land
     */
    public boolean isWater(double fromShare, double toShare, double fromRightM, double toRightM) {
        int from = (int) Math.floor(fromShare * SAMPLES);
        int to = (int) Math.ceil(toShare * SAMPLES);
        for (int i = Math.max(0, from); i <= Math.min(SAMPLES, to); i++) {
            if (toRightM > rightM[i] || -fromRightM > leftM[i]) {
                return false;
            }
        }
        return true;
    }

    private double length() {
        double sum = 0;
        for (int i = 2; i < xyM.length; i += 2) {
            sum += Math.hypot(xyM[i] - xyM[i - 2], xyM[i + 1] - xyM[i - 1]);
        }
        return sum;
    }

    private double[] at(double sample) {
        double wanted = lengthM * Math.max(0, Math.min(SAMPLES, sample)) / SAMPLES;
        double done = 0;
        for (int i = 2; i < xyM.length; i += 2) {
            double step = Math.hypot(xyM[i] - xyM[i - 2], xyM[i + 1] - xyM[i - 1]);
            if (done + step >= wanted && step > 0) {
                double share = (wanted - done) / step;
                return new double[] {
                    xyM[i - 2] + (xyM[i] - xyM[i - 2]) * share, xyM[i - 1] + (xyM[i + 1] - xyM[i - 1]) * share
                };
            }
            done += step;
        }
        return Arrays.copyOfRange(xyM, xyM.length - 2, xyM.length);
    }

    private double[] heading(int sample) {
        double[] a = at(sample - 0.5);
        double[] b = at(sample + 0.5);
        double length = Math.max(1e-9, Math.hypot(b[0] - a[0], b[1] - a[1]));
        return new double[] {(b[0] - a[0]) / length, (b[1] - a[1]) / length};
    }

    /** Which share of the way from a point the nearest land is; 1 if there is none. */
    private static double toLand(double[] from, double dx, double dy, List<MapShape> land) {
        MapBounds way = new MapBounds(
                Math.min(from[0], from[0] + dx),
                Math.min(from[1], from[1] + dy),
                Math.max(from[0], from[0] + dx),
                Math.max(from[1], from[1] + dy));
        double[] nearest = {1};
        Edges.forEach(land, way, (ax, ay, bx, by) -> {
            double cross = dx * (by - ay) - dy * (bx - ax);
            if (cross != 0) {
                double way0 = ((ax - from[0]) * (by - ay) - (ay - from[1]) * (bx - ax)) / cross;
                double edge = ((ax - from[0]) * dy - (ay - from[1]) * dx) / cross;
                if (way0 >= 0 && way0 < nearest[0] && edge >= 0 && edge <= 1) {
                    nearest[0] = way0;
                }
            }
        });
        return nearest[0];
    }
}
