package org.caspia.corridor.route;

import java.util.Set;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;

/**
 * A question for ways from one node to another.
 *
 * @param from where goods start
 * @param to where they go
 * @param by what the best way is best in
 * @param count how many really different ways are wanted, 1 to 20
 * @param modes how goods may move
 * @param scenario what is different from today
 */
public record RouteQuery(Node from, Node to, Criterion by, int count, Set<Mode> modes, Scenario scenario) {
    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is not 1 to 20, or no mode is allowed
     */
    public RouteQuery {
        modes = Set.copyOf(modes);
        if (count < 1 || count > 20) {
            throw new IllegalArgumentException("the number of ways, " + count + ", is not between 1 and 20");
        }
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("no mode is allowed");
        }
    }

    /**
     * Asks for the fastest way by train and ship as the world is today.
     *
     * @param from where goods start
     * @param to where they go
     * @return the query
     */
    public static RouteQuery of(Node from, Node to) {
        return new RouteQuery(from, to, Criterion.TIME, 1, Mode.listFreight(false), Scenario.today());
    }

    /**
     * Asks for another criterion.
     *
     * @param criterion what the best way is best in
     * @return the query with it
     */
    public RouteQuery withBy(Criterion criterion) {
        return new RouteQuery(from, to, criterion, count, modes, scenario);
    }

    /**
     * Asks for more ways.
     *
     * @param newCount 1 to 20
     * @return the query with it
     */
    public RouteQuery withCount(int newCount) {
        return new RouteQuery(from, to, by, newCount, modes, scenario);
    }

    /**
     * Allows other modes.
     *
     * @param newModes at least one
     * @return the query with them
     */
    public RouteQuery withModes(Set<Mode> newModes) {
        return new RouteQuery(from, to, by, count, newModes, scenario);
    }

    /**
     * Asks in another scenario.
     *
     * @param newScenario what is different from today
     * @return the query with it
     */
    public RouteQuery withScenario(Scenario newScenario) {
        return new RouteQuery(from, to, by, count, modes, newScenario);
    }
}
