package org.caspia.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caspia.gazetteer.Country;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.Gazetteer;

/** How much one place of an article speaks for another, by what lies in what and by distance; in the units of {@link Priors}. */
final class Affinity {
    /** Kinds of support; each is worth only so much however many places give it. */
    static final int NEAR = 0;

    static final int INSIDE = 1;
    static final int COUNTRY = 2;
    private static final double[] MOST = {2.6, 2.4, 1.3};

    /** People of a province so large that to lie in it says little. */
    private static final long VAST = 30_000_000;

    private static final double KM_PER_DEG = 111.2;

    /** Its provinces, such as England, are so large that to lie in one says little. */
    private static final int BRITAIN = 'G' << 8 | 'B';

    private final Gazetteer gazetteer;
    private final Map<Integer, BitSet> neighbours = new HashMap<>();

    Affinity(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** One place that a name of the article may mean, as likely as its share. */
    record Voice(long key, Spot spot, double share) {}

    /** Adds to the kinds of support what another place gives a candidate. */
    void add(Spot candidate, Voice voice, double[] support) {
        Spot other = voice.spot();
        double share = voice.share();
        switch (candidate.feature) {
            case REGION -> {
                if (candidate.country == 0) {
                    support[COUNTRY] += isMember(candidate, other) ? 0.1 * share : 0;
                } else {
                    addToPlace(candidate, other, share, support);
                }
            }
            case COUNTRY -> support[COUNTRY] += candidate.country == other.country ? 0.3 * share : 0;
            default -> addToPlace(candidate, other, share, support);
        }
    }

    private void addToPlace(Spot candidate, Spot other, double share, double[] support) {
        switch (other.feature) {
            case COUNTRY -> support[COUNTRY] += share * country(candidate, other);
            case REGION -> {
                int members = Math.max(1, other.entry.memberIsos().size());
                support[COUNTRY] += isMember(other, candidate) ? 0.6 * share / members : 0;
            }
            case PROVINCE, COUNTY -> {
                if (other.holds(candidate)) {
                    support[INSIDE] += (other.entry.population() > VAST ? 0.5 : 1.2) * share;
                    support[COUNTRY] += 0.2 * share;
                } else {
                    addToPoint(candidate, other, share, support);
                }
            }
            default -> addToPoint(candidate, other, share, support);
        }
    }

    private double country(Spot candidate, Spot country) {
        boolean own = candidate.country == country.country || isMember(candidate, country);
        return own ? 0.9 : neighbours(country).get(candidate.country) ? 0.12 : 0;
    }

    private static boolean isMember(Spot region, Spot place) {
        return region.entry.memberIsos().size() > 1 && region.entry.memberIsos().contains(place.entry.countryIso());
    }

    private static void addToPoint(Spot candidate, Spot other, double share, double[] support) {
        boolean area = candidate.feature == Feature.PROVINCE || candidate.feature == Feature.COUNTY;
        if (area && candidate.holds(other)) {
            support[INSIDE] += 0.5 * share;
            support[COUNTRY] += 0.15 * share;
            return;
        }
        if (candidate.country == other.country && candidate.country != 0) {
            boolean parts = candidate.feature == Feature.PROVINCE && other.feature == Feature.PROVINCE;
            support[COUNTRY] += (parts ? 0.6 : 0.25) * share;
            boolean together = candidate.province == other.province && candidate.province != 0;
            support[INSIDE] += together ? (candidate.country == BRITAIN ? 0.02 : 0.2) * share : 0;
        }
        double square = candidate.squareTo(other);
        if (square < square(400)) {
            double near = square < square(35) ? 0.9 : square < square(80) ? 0.7 : square < square(160) ? 0.4 : 0.15;
            support[NEAR] += share * near;
        }
    }

    private static double square(double km) {
        return km / KM_PER_DEG * (km / KM_PER_DEG);
    }

    /** The countries around one, by the numbers that places have. */
    private BitSet neighbours(Spot country) {
        return neighbours.computeIfAbsent(country.country, any -> {
            BitSet around = new BitSet();
            gazetteer
                    .findCountry(country.entry.countryIso())
                    .map(Country::neighbours)
                    .orElse(List.of())
                    .forEach(iso -> around.set(Spot.number(iso)));
            return around;
        });
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
