package org.caspia.extract;

import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;
import org.jspecify.annotations.Nullable;

/** What speaks for each candidate of a name before other names are asked: how known it is, and the words right beside the name. */
final class Candidates {
    /** "Town, district, province, country". */
    static final int LONGEST_CHAIN = 4;

    private static final int MOST = 120;

    private Candidates() {}

    /** The weight of each candidate, in the order of the matches. */
    static double[] weigh(Found here) {
        double[] weights = new double[Math.min(MOST, here.matches.size())];
        for (int i = 0; i < weights.length; i++) {
            NameMatch match = here.matches.get(i);
            weights[i] = Priors.of(match)
                    + inside(here, match.entry())
                    + nation(here, match.entry())
                    + near(here, match.entry())
                    + (isInScene(here, match.entry()) ? 2.5 : 0)
                    + shape(here, match.entry())
                    + peer(here, match.entry())
                    - misspelt(here, match)
                    - overshadowed(here, match);
        }
        return weights;
    }

    /** "San Jose" rather than San José, "Léré" rather than Lere. */
    private static double misspelt(Found here, NameMatch match) {
        String name = match.entry().name();
        boolean alike = match.role() == NameRole.PRIMARY
                && match.entry().isListedTown()
                && name.length() == here.written.length()
                && !name.equalsIgnoreCase(here.written);
        return alike && !name.replace('-', ' ').equalsIgnoreCase(here.written.replace('-', ' ')) ? 0.6 : 0;
    }

    /** Whether the words behind the name say that it lies in something that holds the candidate. */
    static boolean isInside(Found here, GazetteerEntry entry) {
        return here.inside != null && liesIn(entry, here.inside);
    }

    /** "San Ramón, Ñuflo de Chávez Province, Bolivia": what is said first is said most exactly. */
    private static double inside(Found here, GazetteerEntry entry) {
        double weight = 0;
        Found outer = here.inside;
        for (int step = 0; outer != null && step < LONGEST_CHAIN; step++) {
            weight += !liesIn(entry, outer) ? 0 : step == 0 ? 6 : 3;
            outer = outer.inside;
        }
        return weight;
    }

    /** "Taylor, near Austin" lies near some Austin, rather a well-known one. */
    static double near(Found here, GazetteerEntry entry) {
        if (here.near == null || !entry.feature().isPopulated()) {
            return 0;
        }
        double best = 0;
        for (NameMatch other : here.near.matches.subList(0, Math.min(MOST_NEAR, here.near.matches.size()))) {
            if (other.role() != NameRole.DEMONYM
                    && Distances.km(entry.position(), other.entry().position()) < 80) {
                best = Math.max(best, Math.min(2.5, 0.7 * Priors.of(other)));
            }
        }
        return best;
    }

    private static final int MOST_NEAR = 20;

    /** Whether a candidate lies in what the sentence opens with. */
    static boolean isInScene(Found here, GazetteerEntry entry) {
        return here.scene != null && liesIn(entry, here.scene);
    }

    static double nation(Found here, GazetteerEntry entry) {
        return here.nation != null && here.isOfNation(entry) ? 4 : 0;
    }

    private static boolean liesIn(GazetteerEntry entry, @Nullable Found outer) {
        if (outer == null) {
            return false;
        }
        return outer.matches.stream()
                .anyMatch(match -> match.role() != NameRole.DEMONYM
                        && outer.isOfNation(match.entry())
                        && Containment.holds(entry, match.entry()));
    }

    /** What the words say of the sort of place: "Kano state", "Buffalo, New York", "the New York area". */
    private static double shape(Found here, GazetteerEntry entry) {
        boolean part = entry.feature() == Feature.PROVINCE;
        Found inner = here.inner;
        if (inner != null && inner.matches.stream().anyMatch(match -> Containment.holds(match.entry(), entry))) {
            return 4;
        }
        if (here.isProvince) {
            return part || entry.feature() == Feature.COUNTY ? 2.5 : 0;
        }
        if (here.isOuter) {
            return part || entry.feature() == Feature.COUNTRY ? 2 : 0;
        }
        if (here.isStream && entry.feature() == Feature.RIVER) {
            return 2;
        }
        return here.isTown && entry.feature().isPopulated() ? 2 : 0;
    }

    /** "From New York and Connecticut", "Georgia and Armenia": things of one sort stand in one list. */
    static double peer(Found here, GazetteerEntry entry) {
        if (here.peer == null) {
            return 0;
        }
        GazetteerEntry peer = here.peer.matches.get(0).entry();
        boolean alike = peer.feature() == entry.feature()
                && (entry.feature() == Feature.COUNTRY
                        || entry.feature() == Feature.PROVINCE
                                && peer.countryIso().equals(entry.countryIso()));
        return alike && Priors.isArea(here.peer.matches) ? 2 : 0;
    }

    /** What weighs on a candidate beside a far better known place of the very name. */
    private static double overshadowed(Found here, NameMatch match) {
        double weight = 0;
        if (here.matches.size() > 1 && !here.isProvince && !here.isOuter) {
            for (NameMatch other : here.matches) {
                weight = Math.max(weight, isSeatOf(match.entry(), other) ? 1.5 : 0);
            }
        }
        if (here.matches.size() > 1 && isSecondName(match)) {
            for (NameMatch other : here.matches) {
                weight = Math.max(weight, isRival(match.entry(), other) ? 2.5 : 0);
            }
        }
        weight += isCityOfCountry(here, match) ? 2.5 : 0;
        return weight + dwarfed(here, match);
    }

    /** "Mexico" is the country, not Mexico City. */
    private static boolean isCityOfCountry(Found here, NameMatch match) {
        return match.entry().name().endsWith(" City")
                && match.entry().feature().isPopulated()
                && here.matches.get(0).entry().feature() == Feature.COUNTRY
                && !here.written.endsWith("ity");
    }

    /** A small town of the name of a world city or a country needs more than a hint. */
    static double dwarfed(Found here, NameMatch match) {
        if (!match.entry().isListedTown() || Priors.of(match) >= 2.2) {
            return 0;
        }
        double rival = here.bestPrimary();
        return rival >= 4.1 ? 1.1 : rival >= 3.65 ? 0.6 : 0;
    }

    private static boolean isSecondName(NameMatch match) {
        return match.role() == NameRole.ALTERNATE && match.entry().feature().isPopulated();
    }

    /** A province is less likely meant than its seat of the same name. */
    private static boolean isSeatOf(GazetteerEntry part, NameMatch other) {
        GazetteerEntry seat = other.entry();
        if (part.feature() != Feature.PROVINCE || !seat.countryIso().equals(part.countryIso())) {
            return false;
        }
        boolean named = other.role() == NameRole.PRIMARY || beginsAlike(seat, part);
        boolean federal = part.countryIso().equals("US") || part.countryIso().equals("CA");
        return named
                && (seat.feature() == Feature.CAPITAL
                        || seat.population() > 550_000
                        || (seat.feature() == Feature.PROVINCE_SEAT && !federal));
    }

    /** A second name of a town gives way to a known place whose first name it is, and to the province the town lies in. */
    private static boolean isRival(GazetteerEntry town, NameMatch other) {
        GazetteerEntry rival = other.entry();
        if (other.role() == NameRole.ALTERNATE) {
            return false;
        }
        boolean around = rival.feature() == Feature.PROVINCE && Containment.holds(town, rival);
        boolean longer = rival.feature() != Feature.COUNTRY && beginsAlike(town, rival);
        return (around && !longer) || (!longer && Priors.of(other) >= 2.9);
    }

    /** "Santa Cruz de la Sierra" in the "Santa Cruz Department". */
    private static boolean beginsAlike(GazetteerEntry town, GazetteerEntry other) {
        int length = Math.min(5, Math.min(town.name().length(), other.name().length()));
        return town.name().regionMatches(0, other.name(), 0, length);
    }
}
