package org.caspia.extract;

import java.util.HashMap;
import java.util.Map;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;

/** How much an article speaks of each country and province, asked for one name without what that name itself adds. */
final class Context {
    private final Map<String, Double> totals = new HashMap<>();
    private final Map<Long, Map<String, Double>> own = new HashMap<>();

    void clear() {
        totals.clear();
        own.clear();
    }

    void add(long key, GazetteerEntry entry, double weight) {
        int members = entry.memberIsos().size();
        for (String iso : entry.memberIsos()) {
            put(key, iso, members > 3 ? weight / members : weight);
        }
        String province = entry.feature() == Feature.PROVINCE ? entry.name() : entry.province();
        if (!province.isEmpty()) {
            put(key, entry.countryIso() + province, weight);
        }
    }

    private void put(long key, String what, double weight) {
        totals.merge(what, weight, Double::sum);
        own.computeIfAbsent(key, any -> new HashMap<>()).merge(what, weight, Double::sum);
    }

    double country(long key, String iso) {
        return without(key, iso);
    }

    double province(long key, GazetteerEntry entry) {
        return without(key, entry.countryIso() + entry.province());
    }

    private double without(long key, String what) {
        double total = totals.getOrDefault(what, 0.0);
        Map<String, Double> self = own.get(key);
        return self == null ? total : total - self.getOrDefault(what, 0.0);
    }
}
