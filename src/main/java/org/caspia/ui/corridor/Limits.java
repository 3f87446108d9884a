package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.Detour;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.BottleneckFinder;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.ui.kit.Texts;

/**
 * Where a way is weak: what flows at most and what binds it, and whom it depends on. Reckoned in the background.
 *
 * @param bottleneck the largest flow; empty while the ends are not known
 * @param countries the countries of the best way, the most essential first, then those that the article names together
 * @param verdicts what the article's sentence comes to between the regions that it speaks of; empty if there is none
 */
record Limits(Optional<Bottleneck> bottleneck, List<CountryRow> countries, List<Verdict> verdicts) {
    /** Nothing reckoned. */
    static final Limits NONE = new Limits(Optional.empty(), List.of(), List.of());

    /**
     * What a closure costs.
     *
     * @param keys ISO 3166 alpha-3 of one country, or of several that are shut together
     * @param name in English
     * @param detour the way round; empty if there is none
     */
    record CountryRow(List<String> keys, String name, Optional<Detour> detour) {}

    Limits {
        countries = List.copyOf(countries);
        verdicts = List.copyOf(verdicts);
    }

    /** For which ways the closure of countries is looked at. */
    enum Reach {
        /** The way between the ends. */
        WAY,
        /** All ways between the regions of the article's sentence. */
        REGIONS,
        /** The same with Russia and Iran shut. */
        REGIONS_ALONE
    }

    /**
     * What is looked at.
     *
     * @param quantity tonnes or containers
     * @param within whether goods must keep to the corridor of the ready route
     * @param together countries that the article names in one breath, ISO 3166 alpha-3
     * @param reach for which ways the closure of countries is looked at
     */
    record Scope(Quantity quantity, boolean within, List<String> together, Reach reach) {
        Scope(Quantity quantity, boolean within, List<String> together) {
            this(quantity, within, together, Reach.WAY);
        }

        Scope withQuantity(Quantity other) {
            return new Scope(other, within, together, reach);
        }

        Scope withWithin(boolean other) {
            return new Scope(quantity, other, together, reach);
        }

        Scope withTogether(List<String> other) {
            return new Scope(quantity, within, other, other.isEmpty() ? Reach.WAY : reach);
        }

        Scope withReach(Reach other) {
            return new Scope(quantity, within, together, other);
        }
    }

    static Limits of(CorridorService service, Plan plan, Scope scope) {
        Optional<RouteQuery> query = plan.findQuery();
        if (query.isEmpty()) {
            return NONE;
        }
        RouteQuery one = query.get().withCount(1);
        List<CountryRow> rows = new ArrayList<>();
        service.dependencies(one).forEach(row -> rows.add(rowOf(service, one, row)));
        addTogether(service, one, scope.together(), rows);
        RouteQuery flow = plan.ready()
                .filter(route -> scope.within())
                .map(route -> one.withScenario(one.scenario().withOnly(Set.of(route.corridor()))))
                .orElse(one);
        return new Limits(
                Optional.of(service.bottleneck(flow, scope.quantity(), BottleneckFinder.USUAL_DETOUR)),
                rows,
                Verdict.of(service, one, scope.together()));
    }

    /** Finds the verdict whose countries are looked at; none for those of the way. */
    Optional<Verdict> findVerdict(Reach reach) {
        return verdicts.stream().filter(verdict -> verdict.reach() == reach).findFirst();
    }

    /** Extra hours by country for the map; empty where there is no way round. */
    Map<String, OptionalDouble> hoursByCountry(Reach reach) {
        Optional<Verdict> verdict = findVerdict(reach);
        if (verdict.isPresent()) {
            return verdict.get().sheet().hoursByCountry();
        }
        Map<String, OptionalDouble> hours = new TreeMap<>();
        countries.stream()
                .filter(row -> row.keys().size() == 1)
                .forEach(row -> hours.put(
                        row.keys().get(0),
                        row.detour()
                                .map(detour -> OptionalDouble.of(detour.extraHours()))
                                .orElse(OptionalDouble.empty())));
        return hours;
    }

    private static CountryRow rowOf(CorridorService service, RouteQuery query, Dependency row) {
        Optional<Detour> detour = row.cut() > 0 ? Optional.empty() : service.detour(query, row.countries());
        return new CountryRow(
                row.countries(), service.countryName(row.countries().get(0)), detour);
    }

    /** The countries of the article's sentence shut together, unless an end stands in one of them. */
    private static void addTogether(
            CorridorService service, RouteQuery query, List<String> countries, List<CountryRow> rows) {
        boolean ends = countries.contains(query.from().country())
                || countries.contains(query.to().country());
        if (countries.size() > 1 && !ends) {
            String names = String.join(
                    " and ", countries.stream().map(service::countryName).toList());
            rows.add(new CountryRow(countries, names, service.detour(query, countries)));
        }
    }

    static String amount(double value, Quantity quantity) {
        return quantity == Quantity.CAPACITY_TEU_A
                ? Texts.grouped(Math.round(value)) + " TEU a year"
                : String.format(Locale.ROOT, "%.1f Mt a year", value);
    }
}
