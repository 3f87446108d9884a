package org.caspia.extract;

import java.util.List;
import java.util.Set;
import org.caspia.gazetteer.Feature;
import org.caspia.gazetteer.GazetteerEntry;
import org.caspia.gazetteer.NameMatch;
import org.caspia.gazetteer.NameRole;

/** How likely a name means one of its places before anything else is known: about the logarithm of how often it is written. */
final class Priors {
    private Priors() {}

    /**
     * The weight of a place under a name.
     *
     * @return 0 for a hamlet to about 6 for a country
     */
    static double of(NameMatch match) {
        GazetteerEntry entry = match.entry();
        double weight = switch (entry.feature()) {
            case COUNTRY -> 4.5 + Math.log10(entry.population() + 1000.0) / 6;
            case REGION -> 4;
            case PROVINCE -> province(entry);
            case COUNTY ->
                (COUNTIES.contains(entry.countryIso()) ? 1.6 : 0.4)
                        + Math.min(1.5, Math.log10(entry.population() + 10_000.0) / 2 - 2);
            case SEA -> 4;
            case LAKE, RIVER, MOUNTAIN, ISLAND, LAND -> 3.4;
            case SITE -> 1.1;
            default -> town(entry);
        };
        return weight - penalty(match.role(), entry);
    }

    /** States of English-speaking federations are written of by themselves more than other provinces. */
    private static double province(GazetteerEntry entry) {
        double known = Math.min(3.8, 1.6 + 0.8 * (Math.log10(entry.population() + 10_000.0) - 4));
        return switch (entry.countryIso()) {
            case "US" -> 4.2;
            case "CA", "AU" -> 3.6;
            case "GB" -> 4.2;
            default -> known;
        };
    }

    private static double town(GazetteerEntry entry) {
        if (entry.population() == 0 && !entry.isListedTown()) {
            return 3.2;
        }
        double size = Math.log10(entry.population() + 1.0);
        double weight = Math.max(0, size - 3) * 1.1;
        return switch (entry.feature()) {
            case CAPITAL -> weight + 1;
            case PROVINCE_SEAT -> weight + 0.4;
            case SEAT -> weight + (entry.population() == 0 && !ENGLISH.contains(entry.countryIso()) ? 0.6 : 0.15);
            case DISTRICT -> weight * 0.7 - 0.3;
            case FORMER -> weight - 1;
            default -> weight;
        };
    }

    /** English names of large foreign cities are often their second names: Geneva for Genève. */
    private static double penalty(NameRole role, GazetteerEntry entry) {
        return switch (role) {
            case PRIMARY, DEMONYM, PREFIX, ABBREVIATION, ARTICLED -> 0;
            case HISTORIC -> 0.5;
            case ALTERNATE ->
                !entry.feature().isPopulated()
                        ? 0.1
                        : ENGLISH.contains(entry.countryIso())
                                        && !entry.countryIso().equals("IE")
                                ? 2
                                : entry.population() > 100_000 ? 0.3 : 0.8;
        };
    }

    /** Where one says what county one is from. */
    static final Set<String> COUNTIES = Set.of("GB", "IE");

    /** Where English is spoken a second name is a name of the past. */
    static final Set<String> ENGLISH = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    /** Whether a name is rather that of an area than of a town. */
    static boolean isArea(List<NameMatch> matches) {
        Feature feature = matches.get(0).entry().feature();
        double known = of(matches.get(0));
        return (feature == Feature.COUNTRY || feature == Feature.PROVINCE || feature == Feature.COUNTY)
                && matches.stream().noneMatch(match -> match.entry().feature().isPopulated() && of(match) >= known);
    }
}
