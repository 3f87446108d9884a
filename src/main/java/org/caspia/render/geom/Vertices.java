package org.caspia.render.geom;

import java.util.Arrays;

/** A growing list of pairs: longitude and latitude, or x and y. */
final class Vertices {
    private double[] pairs = new double[256];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(double x, double y) {
        if (2 * size + 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
        }
        pairs[2 * size] = x;
        pairs[2 * size + 1] = y;
        size++;
    }

    double x(int i) {
        return pairs[2 * i];
    }

    double y(int i) {
        return pairs[2 * i + 1];
    }

    double[] array() {
        return pairs;
    }
}
