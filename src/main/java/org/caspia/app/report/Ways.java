package org.caspia.app.report;

import java.util.List;
import java.util.Optional;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioEffect;
import org.caspia.corridor.route.Totals;
import org.caspia.problem.ProblemException;

/**
 * Ways to be reported: the answer to a query, or a named route.
 *
 * @param title what was asked, for people
 * @param scenario what is different from today
 * @param itineraries at least one, the best first
 * @param difference what the scenario costs the best way against today; nothing for today, or where there is no way today
 * @param notOpen legs of the ways that cannot be used in the scenario, as those of a planned route
 * @param claims what was published of a named route
 */
public record Ways(
        String title,
        Scenario scenario,
        List<Itinerary> itineraries,
        Optional<Difference> difference,
        List<Leg> notOpen,
        List<ClaimCheck> claims) {
    /**
     * What a scenario costs.
     *
     * @param hours extra hours as a rule
     * @param km extra kilometres
     * @param usd extra US dollars for a forty-foot container
     * @param left legs no longer used
     * @param taken legs used instead
     */
    public record Difference(double hours, double km, double usd, List<Leg> left, List<Leg> taken) {
        private static Difference of(Totals before, Totals after, List<Leg> left, List<Leg> taken) {
            return new Difference(
                    after.hours() - before.hours(),
                    after.lengthKm() - before.lengthKm(),
                    after.usd() - before.usd(),
                    left,
                    taken);
        }
    }

    /** Copies the lists. */
    public Ways {
        itineraries = List.copyOf(itineraries);
        notOpen = List.copyOf(notOpen);
        claims = List.copyOf(claims);
    }

    /**
     * Answers a query.
     *
     * @param service answers
     * @param query the question
     * @return the ways
     * @throws ProblemException if there is none, with the sentence that says what cuts it
     */
    public static Ways of(CorridorService service, RouteQuery query) throws ProblemException {
        ScenarioEffect effect = service.effect(query);
        if (effect.after().itineraries().isEmpty()) {
            throw new ProblemException(effect.after().whyNone());
        }
        boolean changed = effect.isComparable() && !isToday(query.scenario());
        return new Ways(
                query.from().name() + " – " + query.to().name() + " by "
                        + query.by().word(),
                query.scenario(),
                effect.after().itineraries(),
                changed
                        ? Optional.of(Difference.of(
                                effect.before().itineraries().get(0).totals(),
                                effect.after().itineraries().get(0).totals(),
                                effect.listLeft(),
                                effect.listTaken()))
                        : Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * Follows a named route.
     *
     * @param service follows
     * @param route the route
     * @param scenario what is different from today
     * @return the one way
     */
    public static Ways of(CorridorService service, NamedRoute route, Scenario scenario) {
        Itinerary itinerary = service.follow(route, scenario);
        Totals today = service.follow(route, Scenario.today()).totals();
        List<Leg> usable = NetworkChange.usable(service.network(), scenario);
        return new Ways(
                route.name(),
                scenario,
                List.of(itinerary),
                isToday(scenario)
                        ? Optional.empty()
                        : Optional.of(Difference.of(today, itinerary.totals(), List.of(), List.of())),
                route.legs().stream().filter(leg -> !usable.contains(leg)).toList(),
                service.claims(route));
    }

    private static boolean isToday(Scenario scenario) {
        return scenario.withName("").equals(Scenario.today().withName(""));
    }
}
