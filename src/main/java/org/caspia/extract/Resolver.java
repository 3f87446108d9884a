package org.caspia.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.extract.Affinity.Voice;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/**
 * Chooses, for each name that is a place, which of its places is meant: by how known each is, by what the text says it lies in, by the
 * countries and provinces named in the article, and by how near it is to the other places of the article. Every name gives its support
 * to the candidates of the others by how likely its own candidates are, in a few rounds, so that what is sure helps what is not. One
 * name means one place throughout an article, unless the text says otherwise beside it.
 */
final class Resolver {
    /** So many names are asked; an article of a megabyte names thousands. */
    private static final int MOST_COMPANY = 60;

    private final Affinity affinity;
    private final Map<String, Sense> senses = new LinkedHashMap<>();
    private final IdentityHashMap<Found, Sense> senseOf = new IdentityHashMap<>();

    private Resolver(Gazetteer gazetteer) {
        this.affinity = new Affinity(gazetteer);
    }

    static void resolve(List<Found> found, Tokens tokens, Gazetteer gazetteer) {
        Resolver resolver = new Resolver(gazetteer);
        resolver.enlist(found);
        resolver.setApart();
        resolver.favour(found, tokens);
        resolver.settle(3);
        for (int pass = 0; pass < 2 && resolver.admit(found); pass++) {
            resolver.enlist(found);
            resolver.settle(2 - pass);
        }
        resolver.choose();
        if (resolver.senses.size() >= 4) {
            new Doubts(resolver.senses.values()).raise(found);
        }
    }

    /** "Paris" after "Paris, Texas" lies there too, and "Georgia" after "Atlanta, Georgia" is the state. */
    private void enlist(List<Found> found) {
        Map<Long, Found> inside = new HashMap<>();
        Map<Long, Found> around = new HashMap<>();
        for (Found here : found) {
            if (here.accepted && here.inside != null) {
                inside.putIfAbsent(here.key, here.inside);
            }
            if (here.accepted && here.inner != null && !here.isProvince) {
                around.putIfAbsent(here.key, here.inner);
            }
        }
        for (Found here : found) {
            if (here.accepted && !senseOf.containsKey(here)) {
                boolean plain = here.nation == null
                        && here.inside == null
                        && here.claimed == null
                        && !here.isOuter
                        && !here.isProvince;
                here.inside = plain ? inside.get(here.key) : here.inside;
                here.inner = plain && here.inside == null ? around.get(here.key) : here.inner;
                senseOf.put(
                        here, senses.computeIfAbsent(signature(here), any -> new Sense(here, Candidates.weigh(here))));
            }
        }
    }

    /** Who writes "Buenos Aires Province" means the city by "Buenos Aires". */
    private void setApart() {
        Set<String> parts = new HashSet<>();
        for (Sense sense : senses.values()) {
            if (sense.first.isProvince) {
                sense.first.matches.forEach(match -> parts.add(match.entry().id()));
            }
        }
        senses.values().stream().filter(sense -> !sense.first.isProvince).forEach(sense -> sense.lessen(parts));
    }

    /** "Dominica had no power; a river ran through St. Joseph": what a sentence names beside a country or province rather lies there. */
    private void favour(List<Found> found, Tokens tokens) {
        for (int i = 0; i < found.size(); i++) {
            Found area = found.get(i);
            if (area.accepted && area.inner == null && Priors.isArea(area.matches)) {
                for (int k = Math.max(0, i - REACH); k <= Math.min(found.size() - 1, i + REACH); k++) {
                    Sense sense = senseOf.get(found.get(k));
                    if (k != i && sense != null && tokens.together(area.from, found.get(k).from)) {
                        sense.favour(area);
                    }
                }
            }
        }
    }

    /** So many names before and behind. */
    private static final int REACH = 3;

    private void settle(int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<Voice> voices = voices();
            senses.values().forEach(sense -> sense.gather(voices, Math.min(MOST_COMPANY, senses.size()), affinity));
            senses.values().forEach(Sense::settle);
        }
    }

    private void choose() {
        IdentityHashMap<Sense, List<Scored>> rankings = new IdentityHashMap<>();
        senseOf.forEach((here, sense) -> choose(here, rankings.computeIfAbsent(sense, Sense::ranking)));
    }

    private static String signature(Found here) {
        StringBuilder chain = new StringBuilder(48).append(here.key);
        chain.append(here.isOuter ? 'o' : '-')
                .append(here.isProvince ? 'p' : '-')
                .append(here.isTown ? 't' : here.isWater ? 'w' : here.isStream ? 's' : '-');
        chain.append(here.matches.size());
        chain.append(here.inner == null ? 0 : here.inner.key);
        chain.append(here.nation == null ? 0 : here.nation.key);
        chain.append(here.near == null ? 0 : here.near.key);
        chain.append(here.scene == null ? 0 : here.scene.key);
        Found outer = here.inside;
        for (int step = 0; outer != null && step < Candidates.LONGEST_CHAIN; step++) {
            chain.append(outer.key);
            outer = outer.inside;
        }
        return chain.toString();
    }

    private List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        senses.values().stream().limit(MOST_COMPANY).forEach(sense -> sense.addVoices(voices));
        return voices;
    }

    /** A small town that nothing spoke for is a place after all when it lies among the other places of the article. */
    private boolean admit(List<Found> found) {
        if (senses.size() < 2) {
            return false;
        }
        List<Voice> voices = voices();
        Map<Long, Double> support = new HashMap<>();
        boolean admitted = false;
        for (Found here : found) {
            if (here.accepted || here.cue < -1.6 || Judge.isAdjective(here)) {
                continue;
            }
            double local = support.computeIfAbsent(here.key, key -> local(here, voices));
            boolean listed = here.peer != null && here.peer.accepted && local >= 1.2;
            if (Judge.isEnough(here, 0.8 * Math.min(2.6, local) + (listed ? LISTED : 0))) {
                here.accepted = true;
                here.rule = "it lies among the other places of the article";
                admitted = true;
            }
        }
        return admitted;
    }

    /** What it adds to stand in a list with a place. */
    private static final double LISTED = 1;

    /** The most that the others say for one of the places of a name. */
    private double local(Found here, List<Voice> voices) {
        double best = 0;
        for (NameMatch match : here.matches) {
            boolean known = match.role() == NameRole.PRIMARY
                    || !match.entry().feature().isPopulated()
                    || match.entry().population() > 20_000;
            if (known) {
                best = Math.max(best, local(here.key, new Spot(match.entry()), voices));
            }
        }
        return best;
    }

    private double local(long key, Spot spot, List<Voice> voices) {
        double[] sum = new double[3];
        for (Voice voice : voices) {
            if (voice.key() != key) {
                affinity.add(spot, voice, sum);
            }
        }
        return Affinity.local(sum);
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
