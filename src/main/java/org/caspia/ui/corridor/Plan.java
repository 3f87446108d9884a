package org.caspia.ui.corridor;

import java.util.List;
import java.util.Optional;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Node;
import org.caspia.corridor.route.Criterion;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;

/**
 * What is asked of the network: the ends, what the way is to be best in, and what is different from today. Immutable; undo goes from one
 * plan back to the one before.
 *
 * @param from where goods start, if it has been said
 * @param to where they go, if it has been said
 * @param ready the route with a name that was chosen, until an end is changed
 * @param by what the best way is best in
 * @param roads whether goods may go by road as well
 * @param scenario what is different from today
 */
public record Plan(
        Optional<Node> from,
        Optional<Node> to,
        Optional<NamedRoute> ready,
        Criterion by,
        boolean roads,
        Scenario scenario) {
    /** How many ways are looked for. */
    static final int WAYS = 3;

    /** Nothing asked yet. */
    static final Plan EMPTY =
            new Plan(Optional.empty(), Optional.empty(), Optional.empty(), Criterion.TIME, false, Scenario.today());

    Plan withFrom(Node node) {
        return new Plan(Optional.of(node), to, Optional.empty(), by, roads, scenario);
    }

    Plan withTo(Node node) {
        return new Plan(from, Optional.of(node), Optional.empty(), by, roads, scenario);
    }

    Plan withRoute(NamedRoute route) {
        List<Node> nodes = route.listNodes();
        return new Plan(
                Optional.of(nodes.get(0)),
                Optional.of(nodes.get(nodes.size() - 1)),
                Optional.of(route),
                by,
                roads,
                scenario);
    }

    Plan swapped() {
        return new Plan(to, from, Optional.empty(), by, roads, scenario);
    }

    Plan withBy(Criterion criterion) {
        return new Plan(from, to, ready, criterion, roads, scenario);
    }

    Plan withRoads(boolean newRoads) {
        return new Plan(from, to, ready, by, newRoads, scenario);
    }

    Plan withScenario(Scenario newScenario) {
        return new Plan(from, to, ready, by, roads, newScenario);
    }

    /** Whether the world is as it is. */
    boolean isToday() {
        return scenario.withName(Scenario.today().name()).equals(Scenario.today());
    }

    /** The query, once both ends are known and differ. */
    Optional<RouteQuery> findQuery() {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new RouteQuery(from.get(), to.get(), by, WAYS, Mode.listFreight(roads), scenario));
    }
}
