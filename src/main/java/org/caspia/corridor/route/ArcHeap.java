package org.caspia.corridor.route;

import java.util.Arrays;

/** A binary heap of numbers with keys, smallest key first, for the path search; an item may stand in it more than once. */
final class ArcHeap {
    private int[] items;
    private double[] keys;
    private int size;

    ArcHeap(int room) {
        items = new int[Math.max(16, room)];
        keys = new double[items.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    double smallestKey() {
        return keys[0];
    }

    void add(int item, double key) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int up = (at - 1) >> 1;
            if (keys[up] <= key) {
                break;
            }
            items[at] = items[up];
            keys[at] = keys[up];
            at = up;
        }
        items[at] = item;
        keys[at] = key;
    }

    int poll() {
        int first = items[0];
        size--;
        int item = items[size];
        double key = keys[size];
        int at = 0;
        int down = 1;
        while (down < size) {
            if (down + 1 < size && keys[down + 1] < keys[down]) {
                down++;
            }
            if (keys[down] >= key) {
                break;
            }
            items[at] = items[down];
            keys[at] = keys[down];
            at = down;
            down = 2 * at + 1;
        }
        items[at] = item;
        keys[at] = key;
        return first;
    }
}
