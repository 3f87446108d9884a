package org.caspia.extract;

import java.util.List;
import org.caspia.gazetteer.Country;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;
import org.caspia.gazetteer.GazetteerEntry;

/** How much one place of an article speaks for another, by what lies in what and by distance; in the units of {@link Priors}. */
final class Affinity {
    /** Kinds of support; each is worth only so much however many places give it. */
    static final int NEAR = 0;

    static final int INSIDE = 1;
    static final int COUNTRY = 2;
    private static final double[] MOST = {2.6, 2.4, 1.3};

    /** More than 400 km of latitude. */
    private static final double FAR_DEG = 3.7;

    private final Gazetteer gazetteer;

    Affinity(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds to the kinds of support what another place, as likely as its share, gives a candidate. */
    void add(GazetteerEntry candidate, GazetteerEntry other, double share, double[] support) {
        Feature feature = candidate.feature();
        if (feature == Feature.REGION) {
            support[COUNTRY] += candidate.memberIsos().contains(other.countryIso()) ? 0.1 * share : 0;
        } else if (feature == Feature.COUNTRY) {
            support[COUNTRY] += candidate.countryIso().equals(other.countryIso()) ? 0.3 * share : 0;
        } else if (isArea(other)) {
            addFromArea(candidate, other, share, support);
        } else if (isArea(candidate) && Containment.holds(other, candidate)) {
            support[INSIDE] += 0.5 * share;
            support[COUNTRY] += 0.15 * share;
        } else {
            addFromPoint(candidate, other, share, support);
        }
    }

    private void addFromArea(GazetteerEntry candidate, GazetteerEntry other, double share, double[] support) {
        if (other.feature() == Feature.COUNTRY) {
            support[COUNTRY] += candidate.memberIsos().contains(other.countryIso())
                    ? 0.9 * share
                    : isNeighbour(candidate, other) ? 0.12 * share : 0;
            return;
        }
        if (other.feature() == Feature.REGION) {
            List<String> members = other.memberIsos();
            support[COUNTRY] +=
                    members.contains(candidate.countryIso()) ? 0.6 * share / Math.max(1, members.size()) : 0;
            return;
        }
        if (Containment.holds(candidate, other)) {
            support[INSIDE] += 1.2 * share;
            support[COUNTRY] += 0.2 * share;
            return;
        }
        addFromPoint(candidate, other, share, support);
    }

    private static void addFromPoint(GazetteerEntry candidate, GazetteerEntry other, double share, double[] support) {
        boolean home =
                !candidate.countryIso().isEmpty() && candidate.countryIso().equals(other.countryIso());
        if (home) {
            support[COUNTRY] += 0.25 * share;
            boolean same =
                    !candidate.province().isEmpty() && candidate.province().equals(other.province());
            support[INSIDE] += same ? 0.2 * share : 0;
        }
        if (Math.abs(candidate.position().latDeg() - other.position().latDeg()) < FAR_DEG) {
            double km = Distances.km(candidate.position(), other.position());
            support[NEAR] += share * (km < 35 ? 0.9 : km < 80 ? 0.7 : km < 160 ? 0.4 : km < 400 ? 0.15 : 0);
        }
    }

    private boolean isNeighbour(GazetteerEntry candidate, GazetteerEntry country) {
        return gazetteer
                .findCountry(country.countryIso())
                .map(Country::neighbours)
                .orElse(List.of())
                .contains(candidate.countryIso());
    }

    private static boolean isArea(GazetteerEntry entry) {
        return switch (entry.feature()) {
            case COUNTRY, REGION, PROVINCE, COUNTY -> true;
            default -> false;
        };
    }

    /** What the kinds of support are worth together. */
    static double sum(double[] support) {
        double sum = 0;
        for (int kind = 0; kind < MOST.length; kind++) {
            sum += Math.min(MOST[kind], support[kind]);
        }
        return sum;
    }

    /** What nearness and containment are worth, without the country. */
    static double local(double[] support) {
        return Math.min(MOST[NEAR], support[NEAR]) + Math.min(MOST[INSIDE], support[INSIDE]);
    }
}
