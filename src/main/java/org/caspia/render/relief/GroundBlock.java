package org.caspia.render.relief;

import org.caspia.geo.MapProjection;

/**
 * A square of {@value #SIZE} by {@value #SIZE} points of the ground's lattice on the map, with the colour of land and of sea at each. Beyond the
 * edge of the projected earth the ground goes on, so that its colours are whole up to the edge; what lies outside is painted over.
 *
 * @param land colours as 0xRRGGBB, row by row from the south-west
 * @param sea colours as 0xRRGGBB
 */
record GroundBlock(int[] land, int[] sea) {
    static final int SIZE = 64;
    /** Points are projected back exactly at every {@value}th point, and in a line between: the curves are far wider than that. */
    private static final int EXACT = 8;

    private static final int NODES = SIZE / EXACT + 1;
    private static final double TEARS_DEG = 40;

    /**
     * Where a block lies.
     *
     * @param stepM map metres between points
     * @param column number of the block, from the map's origin eastwards
     * @param row number of the block, northwards
     */
    record Place(double stepM, int column, int row) {
        double xM(int i) {
            return ((double) column * SIZE + i) * stepM;
        }

        double yM(int j) {
            return ((double) row * SIZE + j) * stepM;
        }
    }

    /** Colours the points of a block. */
    static GroundBlock of(Place place, MapProjection projection, GroundTint tint) {
        double[] nodes = nodes(place, projection);
        int[] land = new int[SIZE * SIZE];
        int[] sea = new int[SIZE * SIZE];
        float[] sample = new float[2];
        double[] at = new double[2];
        for (int j = 0; j < SIZE; j++) {
            for (int i = 0; i < SIZE; i++) {
                int k = j * SIZE + i;
                if (position(nodes, i, j, at) || exact(place, projection, i, j, at)) {
                    tint.sample(at[0], at[1], sample);
                    land[k] = tint.land(sample[0], sample[1]);
                    sea[k] = tint.sea(sample[1]);
                } else {
                    land[k] = tint.page();
                    sea[k] = tint.page();
                }
            }
        }
        return new GroundBlock(land, sea);
    }

    private static double[] nodes(Place place, MapProjection projection) {
        double[] xyM = new double[2 * NODES * NODES];
        for (int j = 0; j < NODES; j++) {
            for (int i = 0; i < NODES; i++) {
                xyM[2 * (j * NODES + i)] = place.xM(i * EXACT);
                xyM[2 * (j * NODES + i) + 1] = place.yM(j * EXACT);
            }
        }
        double[] lonLat = new double[xyM.length];
        projection.toLonLat(xyM, 0, lonLat, 0, NODES * NODES);
        for (int i = 0; i < lonLat.length; i += 2) {
            lonLat[i] = projection.domain().unwrapLonDeg(lonLat[i]);
        }
        return lonLat;
    }

    /** Position of a point between its four nodes; false if one of them is off the earth or the map is torn between them. */
    private static boolean position(double[] nodes, int i, int j, double[] at) {
        int a = 2 * (j / EXACT * NODES + i / EXACT);
        int c = a + 2 * NODES;
        double fx = (i % EXACT) / (double) EXACT;
        double fy = (j % EXACT) / (double) EXACT;
        if (Double.isNaN(nodes[a] + nodes[a + 2] + nodes[c] + nodes[c + 2])
                || Math.abs(nodes[a] - nodes[a + 2]) > TEARS_DEG
                || Math.abs(nodes[a] - nodes[c]) > TEARS_DEG
                || Math.abs(nodes[a] - nodes[c + 2]) > TEARS_DEG) {
            return false;
        }
        for (int k = 0; k < 2; k++) {
            double south = nodes[a + k] + (nodes[a + 2 + k] - nodes[a + k]) * fx;
            double north = nodes[c + k] + (nodes[c + 2 + k] - nodes[c + k]) * fx;
            at[k] = south + (north - south) * fy;
        }
        return true;
    }

    private static boolean exact(Place place, MapProjection projection, int i, int j, double[] at) {
        at[0] = place.xM(i);
        at[1] = place.yM(j);
        projection.toLonLat(at, 0, at, 0, 1);
        at[0] = projection.domain().unwrapLonDeg(at[0]);
        return Double.isFinite(at[0]) && Double.isFinite(at[1]);
    }
}
