package org.caspia.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.caspia.extract.Affinity.Voice;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/**
 * One name as an article uses it, with all its candidates: mentions of the same name share a sense unless the words beside them tell
 * them apart. Each candidate has a weight of its own and, round by round, what the other senses add to it; its share says how likely
 * it is among them.
 */
final class Sense {
    /** Less likely candidates have no say in other names. */
    private static final double LEAST_SHARE = 0.04;

    /** So much nearness makes a town known enough, whatever world city or country bears its name. */
    private static final double LOCAL = 3.4;

    /** What it says to lie in an area of the same sentence. */
    private static final double NAMED = 0.8;

    private static final double HOPELESS = 0.003;

    final Found first;
    private final NameMatch[] matches;
    private final double[] base;
    private final double[] score;
    private final double[] share;
    private final double[][] support;
    private final Spot[] spots;
    private final boolean[] favoured;
    private boolean settled;

    Sense(Found first, double[] base) {
        this.first = first;
        this.matches = first.matches.subList(0, base.length).toArray(new NameMatch[0]);
        this.base = base;
        this.score = base.clone();
        this.share = new double[base.length];
        this.support = new double[base.length][3];
        this.spots = new Spot[base.length];
        this.favoured = new boolean[base.length];
        for (int i = 0; i < spots.length; i++) {
            spots[i] = new Spot(matches[i].entry());
        }
        spread();
    }

    /** Makes provinces less likely that the article writes with their kind. */
    void lessen(Set<String> parts) {
        for (int i = 0; i < base.length; i++) {
            boolean part = matches[i].entry().feature() == Feature.PROVINCE;
            base[i] -= part && parts.contains(matches[i].entry().id()) && hasTown(matches[i].entry()) ? 1.2 : 0;
        }
    }

    /** Makes the candidates likelier that lie in an area named in the same sentence. */
    void favour(Found area) {
        GazetteerEntry outer = area.matches.get(0).entry();
        for (int i = 0; i < base.length; i++) {
            if (!favoured[i]
                    && matches[i].entry().countryIso().equals(outer.countryIso())
                    && Containment.holds(matches[i].entry(), outer)) {
                favoured[i] = true;
                base[i] += NAMED;
                score[i] += NAMED;
            }
        }
        spread();
    }

    private boolean hasTown(GazetteerEntry part) {
        return Arrays.stream(matches)
                .anyMatch(match -> match.role() == NameRole.PRIMARY
                        && match.entry().feature().isPopulated()
                        && match.entry().population() > 50_000
                        && match.entry().countryIso().equals(part.countryIso()));
    }

    /** Shares out likelihood among the candidates by their scores. */
    private void spread() {
        double best = score[0];
        for (double value : score) {
            best = Math.max(best, value);
        }
        double sum = 0;
        for (int i = 0; i < score.length; i++) {
            share[i] = Math.exp(score[i] - best);
            sum += share[i];
        }
        for (int i = 0; i < score.length; i++) {
            share[i] /= sum;
        }
    }

    /** What this sense says to the candidates of other names. */
    void addVoices(List<Voice> voices) {
        for (int i = 0; i < spots.length; i++) {
            if (share[i] >= LEAST_SHARE) {
                voices.add(new Voice(first.key, spots[i], share[i]));
            }
        }
    }

    /** Asks all others what they add to each candidate; the fewer they are, the more each says. */
    void gather(List<Voice> voices, int others, Affinity affinity) {
        double weight = Math.min(2, Math.max(1, 6.0 / others));
        for (int i = 0; i < spots.length; i++) {
            if (isOpen(i)) {
                double[] sum = support[i];
                Arrays.fill(sum, 0);
                for (Voice voice : voices) {
                    if (voice.key() != first.key) {
                        affinity.add(spots[i], voice, sum);
                    }
                }
                for (int kind = 0; kind < sum.length; kind++) {
                    sum[kind] *= weight;
                }
            }
        }
    }

    /** Candidates that fell far behind are not asked about again. */
    private boolean isOpen(int i) {
        return !settled || share[i] > HOPELESS;
    }

    void settle() {
        settled = true;
        for (int i = 0; i < base.length; i++) {
            boolean local = Affinity.local(support[i]) >= LOCAL;
            score[i] = base[i] + Affinity.sum(support[i]) + (local ? Candidates.dwarfed(first, matches[i]) : 0);
        }
        spread();
    }

    /** The candidates, the likeliest first; those that are shown with their reason. */
    List<Scored> ranking() {
        List<Integer> order = new ArrayList<>(matches.length);
        for (int i = 0; i < matches.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingDouble(i -> -score[i])
                .thenComparing(i -> matches[i].entry().id()));
        CandidateReason.Weighed best = weighed(order.get(0));
        List<Scored> ranking = new ArrayList<>(matches.length);
        for (int i : order) {
            String reason = ranking.isEmpty()
                    ? CandidateReason.chosen(first, best)
                    : ranking.size() < MentionMaker.MOST_CANDIDATES
                            ? CandidateReason.passedOver(first, weighed(i), best)
                            : "";
            ranking.add(new Scored(matches[i], score[i], reason, Affinity.sum(support[i]), Affinity.local(support[i])));
        }
        return ranking;
    }

    private CandidateReason.Weighed weighed(int i) {
        return new CandidateReason.Weighed(matches[i], support[i], base[i]);
    }
}
