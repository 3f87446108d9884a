package org.caspia.ui.corridor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caspia.app.CorridorService;
import org.caspia.app.Detour;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.ui.kit.Texts;

/**
 * Where a way is weak: what flows at most and what binds it, and whom it depends on. Reckoned in the background.
 *
 * @param bottleneck the largest flow; empty while the ends are not known
 * @param countries the countries of the best way, the most essential first
 */
record Limits(Optional<Bottleneck> bottleneck, List<CountryRow> countries) {
    /** Nothing reckoned. */
    static final Limits NONE = new Limits(Optional.empty(), List.of());

    /**
     * What a country's closure costs.
     *
     * @param country ISO 3166 alpha-3
     * @param name in English
     * @param detour the way round; empty if there is none
     */
    record CountryRow(String country, String name, Optional<Detour> detour) {}

    Limits {
        countries = List.copyOf(countries);
    }

    static Limits of(CorridorService service, Plan plan, Quantity quantity) {
        Optional<RouteQuery> query = plan.findQuery();
        if (query.isEmpty()) {
            return NONE;
        }
        RouteQuery one = query.get().withCount(1);
        List<CountryRow> rows = service.dependencies(one).stream()
                .map(row -> rowOf(service, one, row))
                .toList();
        return new Limits(Optional.of(service.bottleneck(one, quantity)), rows);
    }

    private static CountryRow rowOf(CorridorService service, RouteQuery query, Dependency row) {
        Optional<Detour> detour = row.cut() > 0 ? Optional.empty() : service.detour(query, List.of(row.country()));
        return new CountryRow(row.country(), service.countryName(row.country()), detour);
    }

    static String amount(double value, Quantity quantity) {
        return quantity == Quantity.CAPACITY_TEU_A
                ? Texts.grouped(Math.round(value)) + " TEU a year"
                : String.format(Locale.ROOT, "%.1f Mt a year", value);
    }
}
