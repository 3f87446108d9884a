package org.caspia.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The names of the tables of facts by their keys, without boxes: it is asked for every run of capitalised words. */
final class FactIndex {
    private final long[] keys;
    private final List<List<NameMatch>> values;

    FactIndex(Map<Long, List<NameMatch>> matches) {
        keys = new long[Integer.highestOneBit(Math.max(4, matches.size()) * 2) * 2];
        values = new ArrayList<>(Collections.nCopies(keys.length, List.of()));
        matches.forEach(this::insert);
    }

    private void insert(long key, List<NameMatch> list) {
        int slot = slot(key);
        keys[slot] = key;
        values.set(slot, List.copyOf(list));
    }

    /** The slot of a key, or the free one where it would stand. */
    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    List<NameMatch> find(long key) {
        return values.get(slot(key));
    }
}
