package org.caspia.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * countries and states named in the article, and by how near it is to the other places of the article. The choice is made in a few
 * rounds, the surest names first, so that what is sure helps what is not. One name means one place throughout an article, unless
 * the text says otherwise beside it.
 */
final class Resolver {
    private static final int ROUNDS = 3;
    private static final int MOST_CANDIDATES = 40;
    /** More than 400 km of latitude. */
    private static final double FAR_DEG = 3.7;

    private final Gazetteer gazetteer;
    private final List<Found> names;
    private final Context context = new Context();
    private final Map<Long, Found> oneSense = new HashMap<>();

    private Resolver(Gazetteer gazetteer, List<Found> names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    static void resolve(List<Found> found, Gazetteer gazetteer) {
        List<Found> names = found.stream().filter(here -> here.accepted).toList();
        Resolver resolver = new Resolver(gazetteer, names);
        resolver.settle();
        if (resolver.admitNeighbours(found)) {
            Resolver again = new Resolver(
                    gazetteer, found.stream().filter(here -> here.accepted).toList());
            again.settle();
        }
    }

    private void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            gatherContext(round);
            rankAll();
        }
    }

    /** A small town that nothing spoke for is a place after all when it lies among the other places of the article. */
    private boolean admitNeighbours(List<Found> found) {
        List<Companion> company = company();
        boolean admitted = false;
        for (Found here : found) {
            boolean open = !here.accepted
                    && here.cue >= -1.6
                    && here.bestPrior() + here.cue > -0.5
                    && !Judge.isAdjective(here);
            if (open && company.size() >= 2 && liesAmong(here, company)) {
                here.accepted = true;
                here.rule = "it lies among the other places of the article";
                admitted = true;
            }
        }
        return admitted;
    }

    private static boolean liesAmong(Found here, List<Companion> company) {
        for (NameMatch match : here.matches) {
            int near = 0;
            for (Companion companion : company) {
                boolean other = companion.key() != here.key
                        && companion.entry().feature().isPopulated();
                near += other
                                && Distances.km(
                                                match.entry().position(),
                                                companion.entry().position())
                                        < 70
                        ? 1
                        : 0;
            }
            if (near >= 2 && match.entry().feature() != Feature.COUNTY) {
                return true;
            }
        }
        return false;
    }

    private void gatherContext(int round) {
        context.clear();
        oneSense.clear();
        for (Found here : names) {
            NameMatch best = here.chosen == null ? here.matches.get(0) : here.chosen.match();
            boolean sure = round > 0 || here.matches.size() == 1 || isNamedWhole(best) || here.inside != null;
            if (sure) {
                context.add(here.key, best.entry(), isNamedWhole(best) ? 1 : here.inside != null ? 0.8 : 0.5);
            }
            if (here.inside != null) {
                oneSense.putIfAbsent(here.key, here);
            }
        }
    }

    private static boolean isNamedWhole(NameMatch match) {
        Feature feature = match.entry().feature();
        return feature == Feature.COUNTRY || feature == Feature.REGION || feature == Feature.PROVINCE;
    }

    private void rankAll() {
        List<Companion> company = company();
        Map<Long, List<Scored>> done = new HashMap<>();
        for (Found here : names) {
            boolean plain = here.inside == null && !here.isOuter && !here.isProvince && !here.isTown;
            List<Scored> ranking =
                    plain ? done.computeIfAbsent(here.key, key -> rank(here, company)) : rank(here, company);
            choose(here, ranking);
        }
    }

    private record Companion(long key, GazetteerEntry entry) {}

    private List<Companion> company() {
        Map<String, Companion> company = new HashMap<>();
        for (Found here : names) {
            if (here.chosen != null && here.confidence > 0.4 && company.size() < 60) {
                GazetteerEntry entry = here.chosen.match().entry();
                if (entry.feature() != Feature.COUNTRY && entry.feature() != Feature.REGION) {
                    company.put(entry.id(), new Companion(here.key, entry));
                }
            }
        }
        return new ArrayList<>(company.values());
    }

    private List<Scored> rank(Found here, List<Companion> company) {
        List<Scored> ranking = new ArrayList<>();
        int limit = Math.min(MOST_CANDIDATES, here.matches.size());
        for (NameMatch match : here.matches.subList(0, limit)) {
            ranking.add(score(here, match, company));
        }
        ranking.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.match().entry().id()));
        return ranking;
    }

    private Scored score(Found here, NameMatch match, List<Companion> company) {
        GazetteerEntry entry = match.entry();
        double score = Priors.of(match);
        String reason = entry.population() > 0 ? "the best known place of the name" : "the name is its own";
        Found sense = oneSense.get(here.key);
        if (here.inside != null && liesIn(entry, here.inside)) {
            return new Scored(match, score + 8, "the text says what it lies in");
        }
        if (sense != null
                && sense.chosen != null
                && sense.chosen.match().entry().id().equals(entry.id())) {
            score += 5;
            reason = "the article says elsewhere what it lies in";
        }
        double near = nearness(entry, company, here.key);
        double country = countryBonus(here.key, entry);
        double province = entry.province().isEmpty() ? 0 : Math.min(1.6, 1.2 * context.province(here.key, entry));
        score += shape(here, entry) - overshadowed(here, match);
        if (near + country + province > 0.8) {
            reason =
                    near > country ? "it lies near other places of the article" : "its country is named in the article";
        }
        return new Scored(match, score + near + country + province, reason);
    }

    private static boolean liesIn(GazetteerEntry entry, Found outer) {
        if (outer.chosen != null) {
            return Containment.holds(entry, outer.chosen.match().entry());
        }
        return outer.matches.stream().anyMatch(match -> Containment.holds(entry, match.entry()));
    }

    /** What the words say of the sort of place: "Kano state", "Buffalo, New York", "the New York area". */
    private static double shape(Found here, GazetteerEntry entry) {
        boolean part = entry.feature() == Feature.PROVINCE;
        if (here.isOuter) {
            return part || entry.feature() == Feature.COUNTRY ? 2 : 0;
        }
        if (here.isProvince) {
            return part || entry.feature() == Feature.COUNTY ? 2.5 : 0;
        }
        return here.isTown && entry.feature().isPopulated() ? 2 : 0;
    }

    /** What weighs on a candidate beside a far better known place of the very name. */
    private static double overshadowed(Found here, NameMatch match) {
        GazetteerEntry entry = match.entry();
        if (here.matches.size() == 1) {
            return 0;
        }
        boolean part = entry.feature() == Feature.PROVINCE && !here.isProvince && !here.isOuter;
        boolean second = match.role() == NameRole.ALTERNATE && entry.feature().isPopulated();
        if (!part && !second) {
            return 0;
        }
        double weight = 0;
        for (NameMatch other : here.matches) {
            GazetteerEntry rival = other.entry();
            boolean seat = entry.feature() == Feature.PROVINCE
                    && (other.role() == NameRole.PRIMARY || rival.name().startsWith(entry.name()))
                    && rival.countryIso().equals(entry.countryIso())
                    && (rival.feature() == Feature.CAPITAL
                            || rival.population() > 550_000
                            || (rival.feature() == Feature.PROVINCE_SEAT
                                    && !entry.countryIso().equals("US")
                                    && !entry.countryIso().equals("CA")));
            boolean alias = match.role() == NameRole.ALTERNATE
                    && entry.feature().isPopulated()
                    && (rival.feature() == Feature.COUNTRY || !entry.name().startsWith(rival.name()))
                    && other.role() != NameRole.ALTERNATE
                    && Priors.of(other) >= 2.9;
            weight = Math.max(weight, seat && !here.isProvince && !here.isOuter ? 1.5 : alias ? 2 : 0);
        }
        return weight;
    }

    private double countryBonus(long key, GazetteerEntry entry) {
        if (entry.feature() == Feature.COUNTRY || entry.countryIso().isEmpty()) {
            return 0;
        }
        double bonus = Math.min(1.1, context.country(key, entry.countryIso()) * 0.6);
        double neighbours = gazetteer.findCountry(entry.countryIso()).stream()
                .flatMap(country -> country.neighbours().stream())
                .mapToDouble(iso -> context.country(key, iso))
                .sum();
        return bonus + Math.min(0.4, neighbours * 0.1);
    }

    private static double nearness(GazetteerEntry entry, List<Companion> company, long key) {
        double sum = 0;
        for (Companion companion : company) {
            GazetteerEntry other = companion.entry();
            boolean far = Math.abs(entry.position().latDeg() - other.position().latDeg()) > FAR_DEG;
            if (companion.key() != key && !far) {
                double km = Distances.km(entry.position(), other.position());
                sum += km < 50 ? 0.8 : km < 150 ? 0.5 : km < 400 ? 0.2 : 0;
            }
        }
        return Math.min(2.4, sum);
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
