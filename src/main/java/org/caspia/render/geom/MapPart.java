package org.caspia.render.geom;

/**
 * One ring or line in map metres, with the bounds of every run of {@value #RUN} vertices. Immutable; the arrays are shared and must not
 * be changed.
 */
public final class MapPart {
    /** Vertices in a run. Neighbouring runs share no vertex. */
    static final int RUN = 32;

    private final float[] xyM;
    private final boolean closed;
    private final float[] runBoundsM;
    private final float[] runStartsM;
    private final MapBounds boundsM;

    MapPart(float[] xyM, boolean closed) {
        this.xyM = xyM;
        this.closed = closed;
        int vertices = xyM.length / 2;
        int runs = (vertices + RUN - 1) / RUN;
        this.runBoundsM = new float[runs * 4];
        this.runStartsM = new float[runs + 1];
        float[] all = {
            Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY
        };
        for (int run = 0; run < runs; run++) {
            int end = Math.min(vertices, (run + 1) * RUN);
            boundRun(run, end, all);
            measureRun(run, end);
        }
        this.boundsM = new MapBounds(all[0], all[1], all[2], all[3]);
    }

    private void measureRun(int run, int end) {
        double length = runStartsM[run];
        int last = Math.min(end + 1, xyM.length / 2);
        for (int i = run * RUN + 1; i < last; i++) {
            float dx = xyM[2 * i] - xyM[2 * i - 2];
            float dy = xyM[2 * i + 1] - xyM[2 * i - 1];
            length += Math.sqrt(dx * dx + dy * dy);
        }
        runStartsM[run + 1] = (float) length;
    }

    private void boundRun(int run, int end, float[] all) {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        // The edge to the next run belongs to this one, so that a line is not broken between runs.
        int last = Math.min(end + 1, xyM.length / 2);
        for (int i = run * RUN; i < last; i++) {
            float x = xyM[2 * i];
            float y = xyM[2 * i + 1];
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        runBoundsM[4 * run] = minX;
        runBoundsM[4 * run + 1] = minY;
        runBoundsM[4 * run + 2] = maxX;
        runBoundsM[4 * run + 3] = maxY;
        all[0] = Math.min(all[0], minX);
        all[1] = Math.min(all[1], minY);
        all[2] = Math.max(all[2], maxX);
        all[3] = Math.max(all[3], maxY);
    }

    /**
     * Returns the number of vertices.
     *
     * @return 2 or more; the last vertex of a ring is not the first one again
     */
    public int size() {
        return xyM.length / 2;
    }

    /**
     * Returns a vertex's map x.
     *
     * @param vertex index from 0
     * @return map metres
     */
    public float xM(int vertex) {
        return xyM[2 * vertex];
    }

    /**
     * Returns a vertex's map y.
     *
     * @param vertex index from 0
     * @return map metres
     */
    public float yM(int vertex) {
        return xyM[2 * vertex + 1];
    }

    /**
     * Tells whether it is a ring.
     *
     * @return true for a ring
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Returns the bounds of all vertices.
     *
     * @return map metres
     */
    public MapBounds boundsM() {
        return boundsM;
    }

    /**
     * Returns the number of runs.
     *
     * @return 1 or more
     */
    public int runs() {
        return runBoundsM.length / 4;
    }

    /**
     * Returns the first vertex of a run; the run ends at the first one of the next, if there is one.
     *
     * @param run index from 0
     * @return index of the vertex
     */
    public int runStart(int run) {
        return run * RUN;
    }

    /**
     * Returns how far a run is from the beginning.
     *
     * @param run index from 0; the number of runs stands for the last vertex
     * @return map metres along the part
     */
    public float runStartM(int run) {
        return runStartsM[run];
    }

    /**
     * Tells whether a run may be seen.
     *
     * @param run index from 0
     * @param clip what is painted
     * @return false if the run lies outside
     */
    public boolean runTouches(int run, MapBounds clip) {
        return runBoundsM[4 * run] <= clip.maxX()
                && runBoundsM[4 * run + 2] >= clip.minX()
                && runBoundsM[4 * run + 1] <= clip.maxY()
                && runBoundsM[4 * run + 3] >= clip.minY();
    }

    /** Which sides of the clip the whole run lies beyond, as bits; 0 if it may touch the clip. */
    int runSides(int run, MapBounds clip) {
        return (runBoundsM[4 * run + 2] < clip.minX() ? 1 : 0)
                | (runBoundsM[4 * run] > clip.maxX() ? 2 : 0)
                | (runBoundsM[4 * run + 3] < clip.minY() ? 4 : 0)
                | (runBoundsM[4 * run + 1] > clip.maxY() ? 8 : 0);
    }
}
