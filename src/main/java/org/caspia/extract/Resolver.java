package org.caspia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/**
 * Chooses, for each name that is a place, which of its places is meant: by how known each is, by what the text says it lies in, by the
 * countries and provinces named in the article, and by how near it is to the other places of the article. Every name gives its support
 * to the candidates of the others by how likely its own candidates are, in a few rounds, so that what is sure helps what is not. One
 * name means one place throughout an article, unless the text says otherwise beside it.
 */
final class Resolver {
    private static final int ROUNDS = 4;
    /** So many names are asked; an article of a megabyte names thousands. */
    private static final int MOST_COMPANY = 60;

    private final Affinity affinity;
    private final Map<String, Sense> senses = new LinkedHashMap<>();
    private final Map<Long, Found> located = new HashMap<>();

    private Resolver(Gazetteer gazetteer) {
        this.affinity = new Affinity(gazetteer);
    }

    static void resolve(List<Found> found, Gazetteer gazetteer) {
        Resolver resolver = new Resolver(gazetteer);
        resolver.settle(found);
        if (resolver.admit(found)) {
            resolver = new Resolver(gazetteer);
            resolver.settle(found);
        }
        resolver.doubt(found);
    }

    private void settle(List<Found> found) {
        for (Found here : found) {
            if (here.accepted && here.inside != null) {
                located.putIfAbsent(here.key, here);
            }
        }
        IdentityHashMap<Found, Sense> senseOf = new IdentityHashMap<>();
        for (Found here : found) {
            if (here.accepted) {
                here.inside = here.inside == null && here.claimed == null && !here.isOuter && !here.isProvince
                        ? insideElsewhere(here)
                        : here.inside;
                senseOf.put(
                        here, senses.computeIfAbsent(signature(here), any -> new Sense(here, Candidates.weigh(here))));
            }
        }
        List<Sense> company = company();
        for (int round = 0; round < ROUNDS; round++) {
            senses.values().forEach(sense -> sense.gather(company, affinity));
            senses.values().forEach(Sense::settle);
        }
        IdentityHashMap<Sense, List<Scored>> rankings = new IdentityHashMap<>();
        senseOf.forEach((here, sense) -> choose(here, rankings.computeIfAbsent(sense, Sense::ranking)));
    }

    /** "Paris" after "Paris, Texas" lies there too. */
    private @org.jspecify.annotations.Nullable Found insideElsewhere(Found here) {
        Found elsewhere = located.get(here.key);
        return elsewhere == null ? null : elsewhere.inside;
    }

    private static String signature(Found here) {
        StringBuilder chain = new StringBuilder(48).append(here.key);
        chain.append(here.isOuter ? 'o' : '-')
                .append(here.isProvince ? 'p' : '-')
                .append(here.isTown ? 't' : here.isWater ? 'w' : '-');
        chain.append(here.matches.size());
        for (Found outer = here.inside; outer != null; outer = outer.inside) {
            chain.append(outer.key);
        }
        return chain.toString();
    }

    private List<Sense> company() {
        return new ArrayList<>(senses.values()).subList(0, Math.min(MOST_COMPANY, senses.size()));
    }

    /** A small town that nothing spoke for is a place after all when it lies among the other places of the article. */
    private boolean admit(List<Found> found) {
        List<Sense> company = company();
        Map<Long, Double> support = new HashMap<>();
        boolean admitted = false;
        for (Found here : found) {
            if (here.accepted || here.cue < -1.6 || Judge.isAdjective(here) || company.size() < 2) {
                continue;
            }
            double local = support.computeIfAbsent(here.key, key -> local(here, company));
            if (Judge.isEnough(here, 0.8 * Math.min(2.6, local))) {
                here.accepted = true;
                here.rule = "it lies among the other places of the article";
                admitted = true;
            }
        }
        return admitted;
    }

    /** The most that the company says for one of the places of a name. */
    private double local(Found here, List<Sense> company) {
        double best = 0;
        for (NameMatch match : here.matches) {
            double[] sum = new double[3];
            for (Sense other : company) {
                if (other.first.key != here.key) {
                    other.supportFor(match.entry(), affinity, sum);
                }
            }
            boolean known = match.role() == NameRole.PRIMARY
                    || !match.entry().feature().isPopulated()
                    || match.entry().population() > 20_000;
            best = Math.max(best, known ? Affinity.local(sum) : 0);
        }
        return best;
    }

    /** The second name of a small town far from all else in the article is more likely a place that the gazetteer does not know. */
    private void doubt(List<Found> found) {
        if (senses.size() < 4) {
            return;
        }
        String home = home(6);
        String centre = home(4);
        for (Found here : found) {
            Scored chosen = here.chosen;
            if (!here.accepted || chosen == null || here.inside != null || chosen.support() > 0.35 && !here.isWater) {
                continue;
            }
            GazetteerEntry entry = chosen.match().entry();
            boolean second = chosen.match().role() == NameRole.ALTERNATE && entry.population() < 60_000;
            boolean hamlet = entry.population() < 5_000 && here.matches.size() > 1;
            boolean abroad = isAbroad(entry, home, 300_000) || isAbroad(entry, centre, 60_000);
            boolean doubtful =
                    chosen.support() <= 0.35 && entry.feature() != Feature.CAPITAL && (second || hamlet || abroad);
            if (entry.isListedTown() && ((here.isWater && chosen.near() < 0.4) || doubtful)) {
                here.chosen = null;
            }
        }
    }

    private static boolean isAbroad(GazetteerEntry entry, String home, long population) {
        return !home.isEmpty() && !home.equals(entry.countryIso()) && entry.population() < population;
    }

    /** The country that so many tenths of the article's places lie in; empty when there is none. */
    private String home(int tenths) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sense sense : senses.values()) {
            Scored chosen = sense.first.chosen;
            counts.merge(chosen == null ? "" : chosen.match().entry().countryIso(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty() && count.getValue() * 10 >= senses.size() * tenths)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static void choose(Found here, List<Scored> ranking) {
        Scored best = ranking.get(0);
        here.ranking = ranking;
        here.chosen = best;
        double lead = ranking.size() == 1 ? 4 : best.score() - ranking.get(1).score();
        double sure = 1 - 0.5 * Math.exp(-Math.max(0, lead));
        double place = 1 / (1 + Math.exp(-(Math.min(4.5, here.bestPrior()) + here.cue - 1.5)));
        here.confidence = Math.round(100 * sure * Math.min(0.99, place)) / 100.0;
    }
}
