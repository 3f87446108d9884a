package org.caspia.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Counts how often an article speaks of each country. */
public final class CountryCounter {
    private int mentions;
    private int direct;
    private final Set<Integer> sentences = new HashSet<>();

    private CountryCounter() {}

    /**
     * Counts the countries of mentions.
     *
     * @param mentions the mentions
     * @param names the English name of a country for its code
     * @return the countries, the most mentioned first, then by code
     */
    public static List<CountryCount> count(List<Mention> mentions, UnaryOperator<String> names) {
        Map<String, CountryCounter> counters = new HashMap<>();
        for (Mention mention : mentions) {
            String iso = mention.place().countryIso();
            if (!iso.isEmpty()) {
                counters.computeIfAbsent(iso, key -> new CountryCounter()).add(mention);
            }
        }
        List<CountryCount> counts = new ArrayList<>();
        counters.forEach((iso, counter) -> counts.add(counter.result(iso, names.apply(iso))));
        counts.sort(Comparator.comparingInt(CountryCount::mentions)
                .reversed()
                .thenComparing(Comparator.comparingInt(CountryCount::direct).reversed())
                .thenComparing(CountryCount::countryIso));
        return counts;
    }

    private void add(Mention mention) {
        mentions++;
        direct += mention.place().id().startsWith("country:") ? 1 : 0;
        sentences.add(mention.sentenceIndex());
    }

    private CountryCount result(String iso, String name) {
        return new CountryCount(iso, name, mentions, direct, sentences.size());
    }
}
