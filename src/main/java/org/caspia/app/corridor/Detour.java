package org.caspia.app.corridor;

import java.util.ArrayList;
import java.util.List;
import org.caspia.corridor.route.Itinerary;

/**
 * What a closure does to the best way.
 *
 * @param extraHours extra hours as a rule
 * @param extraKm extra kilometres
 * @param extraUsd extra US dollars for a forty-foot container
 * @param insteadThrough countries that the best way goes through only then, ISO alpha-3
 * @param ways the best way before and the best way round, which the figures rest on
 */
public record Detour(
        double extraHours, double extraKm, double extraUsd, List<String> insteadThrough, List<Itinerary> ways) {
    /** Copies the list. */
    public Detour {
        insteadThrough = List.copyOf(insteadThrough);
        ways = List.copyOf(ways);
    }

    static Detour between(Itinerary before, Itinerary after) {
        List<String> instead = new ArrayList<>(after.listCountries());
        instead.removeAll(before.listCountries());
        return new Detour(
                after.totals().hours() - before.totals().hours(),
                after.totals().lengthKm() - before.totals().lengthKm(),
                after.totals().usd() - before.totals().usd(),
                instead,
                List.of(before, after));
    }
}
