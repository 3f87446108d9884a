package org.caspia.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caspia.extract.Found.Scored;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameKey;
import org.caspia.gazetteer.NameRole;

/**
 * Doubts what was chosen where it lies far from all else in the article: the second name of a small town, a hamlet in another country,
 * an English city in the news of a Canadian county are more likely places of the name that the gazetteer does not know.
 */
final class Doubts {
    /** Towns at least this well known may be named far from all else. */
    private static final double LEAST_ABROAD = 2.5;

    /** Smaller towns are not written of abroad without their country. */
    private static final long HAMLET = 13_000;

    private final Collection<Sense> senses;
    private final Map<String, Integer> countries = new HashMap<>();
    private final boolean local;
    /** The countries that six and four tenths of the article's names lie in; empty when there is none. */
    private final String home;

    private final String centre;

    Doubts(Collection<Sense> senses) {
        this.senses = senses;
        for (Sense sense : senses) {
            Scored chosen = sense.first.chosen;
            countries.merge(chosen == null ? "" : chosen.match().entry().countryIso(), 1, Integer::sum);
        }
        this.home = home(6);
        this.centre = home(4);
        this.local = isLocal();
    }

    /** Takes away what is doubtful; the name stays found where it is surely a place. */
    void raise(List<Found> found) {
        for (Found here : found) {
            Scored chosen = here.chosen;
            boolean told = here.inside != null || here.nation != null;
            if (!here.accepted || chosen == null || told || (chosen.support() > 0.7 && !here.isWater && !local)) {
                continue;
            }
            if (isClub(chosen.match().entry()) || isMascot(here)) {
                here.accepted = false;
            } else if (isDoubtful(here, chosen)) {
                here.chosen = null;
                here.accepted = here.cue >= 2 || Judge.isEnough(here);
            }
        }
    }

    private boolean isDoubtful(Found here, Scored chosen) {
        GazetteerEntry entry = chosen.match().entry();
        boolean elsewhere =
                here.isWater ? chosen.local() < 0.4 : here.isStream && entry.isListedTown() && chosen.local() < 1.6;
        boolean wild = (isWild(entry) || isForeignCounty(entry)) && chosen.support() <= 0.35;
        return elsewhere
                || isFarFromNear(here, entry)
                || wild
                || (entry.isListedTown()
                        && (isStranger(here, chosen)
                                || isLone(chosen)
                                || (local && isRemote(here, chosen))
                                || (chosen.support() <= 0.35 && isObscure(here, chosen))));
    }

    /** "Springfield near Clonlara" is not in Illinois. */
    private static boolean isFarFromNear(Found here, GazetteerEntry entry) {
        Found near = here.near;
        return near != null
                && near.accepted
                && near.chosen != null
                && entry.isListedTown()
                && Distances.km(entry.position(), near.chosen.match().entry().position()) > 250;
    }

    /** A second name, a hamlet of a common name, a town of another country than the others. */
    private boolean isObscure(Found here, Scored chosen) {
        GazetteerEntry entry = chosen.match().entry();
        boolean hamlet = entry.population() < 5_000 && here.matches.size() > 1;
        boolean abroad = isAnywhere(here)
                && !(isOnly(here) && entry.population() >= HAMLET)
                && Priors.of(chosen.match()) < LEAST_ABROAD
                && (isAbroad(entry, home, 300_000) || isAbroad(entry, centre, 60_000));
        return entry.feature() != Feature.CAPITAL && (isSecond(chosen) || hamlet || abroad);
    }

    /** A small town of a country that nothing else in the article speaks of. */
    private boolean isLone(Scored chosen) {
        GazetteerEntry entry = chosen.match().entry();
        return senses.size() >= 6
                && entry.population() < HAMLET
                && chosen.support() < 0.05
                && countries.getOrDefault(entry.countryIso(), 0) < 2;
    }

    private static boolean isOnly(Found here) {
        return here.matches.size() == 1 && here.matches.get(0).role() == NameRole.PRIMARY;
    }

    /** Not the best known of its name, and the only name of the article in its country. */
    private boolean isStranger(Found here, Scored chosen) {
        GazetteerEntry entry = chosen.match().entry();
        boolean lesser = here.matches.size() > 1
                && entry.population() < 30_000
                && !here.matches.get(0).equals(chosen.match());
        return (isSecond(chosen) || lesser)
                && chosen.local() < (isSecond(chosen) ? 1.2 : 0.3)
                && countries.getOrDefault(entry.countryIso(), 0) < 2;
    }

    /** Far from the neighbourhood that local news speaks of, or in another country of English names. */
    private boolean isRemote(Found here, Scored chosen) {
        GazetteerEntry entry = chosen.match().entry();
        boolean only = here.matches.size() == 1;
        boolean small = only
                ? entry.population() < 5_000
                        && (entry.feature() == Feature.TOWN || Priors.ENGLISH.contains(entry.countryIso()))
                : entry.population() < 50_000;
        boolean foreign = Priors.ENGLISH.contains(home)
                && Priors.ENGLISH.contains(entry.countryIso())
                && chosen.support() < 0.3
                && isAbroad(entry, home, 400_000);
        return (small && chosen.local() < 0.15) || foreign;
    }

    private static boolean isSecond(Scored chosen) {
        return chosen.match().role() == NameRole.ALTERNATE
                && chosen.match().entry().population() < 60_000;
    }

    /** Newport County in the news of Wales, though a county of the name lies in Rhode Island. */
    private boolean isClub(GazetteerEntry entry) {
        return entry.feature() == Feature.COUNTY
                && isAbroad(entry, centre, 1)
                && countries.getOrDefault(entry.countryIso(), 0) < 2;
    }

    /** Bromley in Vermont is no borough of London. */
    private boolean isForeignCounty(GazetteerEntry entry) {
        return entry.feature() == Feature.COUNTY
                && isAbroad(entry, centre, Long.MAX_VALUE)
                && countries.getOrDefault(entry.countryIso(), 0) < 2;
    }

    /** The Indians of a school in Ohio, where nothing else speaks of India. */
    private boolean isMascot(Found here) {
        return here.key == INDIANS && AMERICA.contains(centre) && countries.getOrDefault("IN", 0) < 2;
    }

    private static final long INDIANS = NameKey.of("Indians");
    private static final Set<String> AMERICA = Set.of("US", "CA", "MX", "PE", "BO", "BR", "EC", "GT");

    /** A river or mountain in another country than everything else. */
    private boolean isWild(GazetteerEntry entry) {
        return !home.isEmpty()
                && entry.memberIsos().size() == 1
                && !entry.countryIso().equals(home)
                && switch (entry.feature()) {
                    case RIVER, LAKE, MOUNTAIN -> true;
                    default -> false;
                };
    }

    /** Whether most places of the article lie together. */
    private boolean isLocal() {
        int together = 0;
        int towns = 0;
        for (Sense sense : senses) {
            Scored chosen = sense.first.chosen;
            if (chosen != null && chosen.match().entry().feature().isPopulated()) {
                towns++;
                together += chosen.local() >= 1 ? 1 : 0;
            }
        }
        return together >= 3 && together * 2 > towns;
    }

    /** Whether places of the name lie in several countries. */
    private static boolean isAnywhere(Found here) {
        String first = here.matches.get(0).entry().countryIso();
        return here.matches.size() == 1
                || here.matches.stream()
                        .anyMatch(match -> !match.entry().countryIso().equals(first));
    }

    private static boolean isAbroad(GazetteerEntry entry, String home, long population) {
        return !home.isEmpty() && !home.equals(entry.countryIso()) && entry.population() < population;
    }

    private String home(int tenths) {
        return countries.entrySet().stream()
                .filter(count -> !count.getKey().isEmpty() && count.getValue() * 10 >= senses.size() * tenths)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
