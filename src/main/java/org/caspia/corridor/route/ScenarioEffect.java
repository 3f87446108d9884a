package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.List;
import org.caspia.corridor.Leg;

/**
 * What a scenario changes for the best way between two nodes.
 *
 * @param before the answer in the world as it is
 * @param after the answer in the scenario
 */
public record ScenarioEffect(RouteAnswer before, RouteAnswer after) {
    /**
     * Compares a query in its own scenario with the same query today.
     *
     * @param router finds ways
     * @param query the question with the scenario
     * @return both answers
     */
    public static ScenarioEffect of(Router router, RouteQuery query) {
        return new ScenarioEffect(router.find(query.withScenario(Scenario.today())), router.find(query));
    }

    /**
     * Tells whether both worlds have a way, so that differences can be told.
     *
     * @return false if there was none before or is none after
     */
    public boolean isComparable() {
        return before.findBest().isPresent() && after.findBest().isPresent();
    }

    /**
     * Returns the extra time.
     *
     * @return hours, negative if the scenario is faster; 0 if not comparable
     */
    public double extraHours() {
        return hours(after) - hours(before);
    }

    /**
     * Returns the extra length.
     *
     * @return kilometres, negative if shorter; 0 if not comparable
     */
    public double extraKm() {
        return isComparable()
                ? after.itineraries().get(0).totals().lengthKm()
                        - before.itineraries().get(0).totals().lengthKm()
                : 0;
    }

    /**
     * Returns the extra cost by rough tariffs.
     *
     * @return US dollars for a forty-foot container; 0 if not comparable
     */
    public double extraUsd() {
        return isComparable()
                ? after.itineraries().get(0).totals().usd()
                        - before.itineraries().get(0).totals().usd()
                : 0;
    }

    /**
     * Lists the legs that the best way leaves.
     *
     * @return legs of the old best way that the new one does not use
     */
    public List<Leg> listLeft() {
        return difference(before, after);
    }

    /**
     * Lists the legs that the best way takes instead.
     *
     * @return legs of the new best way that the old one did not use
     */
    public List<Leg> listTaken() {
        return difference(after, before);
    }

    private double hours(RouteAnswer answer) {
        return isComparable() ? answer.itineraries().get(0).totals().hours() : 0;
    }

    private static List<Leg> difference(RouteAnswer of, RouteAnswer without) {
        List<Leg> legs = new ArrayList<>(of.findBest().map(Itinerary::legs).orElse(List.of()));
        legs.removeAll(without.findBest().map(Itinerary::legs).orElse(List.of()));
        return legs;
    }
}
