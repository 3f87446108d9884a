package org.caspia.render.name;

/** Finds the calmest stretch of a river for its name, and smooths it, so that letters follow the river and not its bends. */
final class RiverPath {
    private static final double STEP_PX = 6;
    private static final int SMOOTHING = 5;
    private static final double CALMEST = 0.9;

    private RiverPath() {}

    /**
     * Returns the stretch.
     *
     * @param path points in logical pixels
     * @param roomPx how long the stretch must be
     * @return points of the smoothed stretch; empty if every one that is long enough bends too much
     */
    static double[] calmest(double[] path, double roomPx) {
        double[] even = smooth(resample(path));
        int points = even.length / 2;
        int window = (int) Math.ceil(roomPx / STEP_PX) + 1;
        int best = -1;
        double bestCalm = CALMEST;
        for (int from = 0; from + window < points; from += 2) {
            int to = from + window;
            double chord = Math.hypot(even[2 * to] - even[2 * from], even[2 * to + 1] - even[2 * from + 1]);
            double calm = chord / length(even, from, to);
            if (calm > bestCalm + 0.005) {
                best = from;
                bestCalm = calm;
            }
        }
        return best < 0 ? new double[0] : java.util.Arrays.copyOfRange(even, 2 * best, 2 * (best + window + 1));
    }

    private static double length(double[] path, int from, int to) {
        double sum = 0;
        for (int i = from + 1; i <= to; i++) {
            sum += Math.hypot(path[2 * i] - path[2 * i - 2], path[2 * i + 1] - path[2 * i - 1]);
        }
        return sum;
    }

    private static double[] resample(double[] path) {
        double total = length(path, 0, path.length / 2 - 1);
        int points = (int) (total / STEP_PX) + 1;
        double[] even = new double[2 * points];
        int segment = 1;
        double before = 0;
        double here = Math.hypot(path[2] - path[0], path[3] - path[1]);
        for (int i = 0; i < points; i++) {
            double at = i * STEP_PX;
            while (before + here < at && segment < path.length / 2 - 1) {
                before += here;
                segment++;
                here = length(path, segment - 1, segment);
            }
            double share = here == 0 ? 0 : Math.min(1, (at - before) / here);
            for (int k = 0; k < 2; k++) {
                double a = path[2 * segment - 2 + k];
                even[2 * i + k] = a + (path[2 * segment + k] - a) * share;
            }
        }
        return even;
    }

    private static double[] smooth(double[] path) {
        int points = path.length / 2;
        double[] out = new double[path.length];
        for (int i = 0; i < points; i++) {
            int reach = Math.min(SMOOTHING, Math.min(i, points - 1 - i));
            for (int k = 0; k < 2; k++) {
                double sum = 0;
                for (int j = -reach; j <= reach; j++) {
                    sum += path[2 * (i + j) + k];
                }
                out[2 * i + k] = sum / (2 * reach + 1);
            }
        }
        return out;
    }
}
