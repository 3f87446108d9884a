package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.NetworkChange;
import org.caspia.corridor.route.RouteAnswer;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.ScenarioEffect;

/**
 * What the network says to a plan, ready to be shown. Reckoned in the background.
 *
 * @param plan what was asked
 * @param ways the ways found, the best first; empty if there is none or the ends are not known yet
 * @param titles what to call each way: the places that set it apart
 * @param kmByCountry kilometres of each way by country
 * @param before the best way today, if the scenario is another world
 * @param change legs gone and come against today
 * @param notice why other ways are shown than the ready route that was chosen; empty if it is shown
 * @param sentence what the scenario costs, or why there is no way; empty if there is nothing to say
 */
record PlanAnswer(
        Plan plan,
        List<Itinerary> ways,
        List<String> titles,
        List<Map<String, Double>> kmByCountry,
        Optional<Itinerary> before,
        NetworkChange change,
        String notice,
        String sentence) {
    PlanAnswer {
        ways = List.copyOf(ways);
        titles = List.copyOf(titles);
        kmByCountry = List.copyOf(kmByCountry);
    }

    static PlanAnswer of(CorridorTools tools, Plan plan) {
        NetworkChange change = tools.service().change(Scenario.today(), plan.scenario());
        Optional<RouteQuery> query = plan.findQuery();
        if (query.isEmpty()) {
            String missing = plan.from().isPresent() && plan.from().equals(plan.to())
                    ? "Both ends are " + plan.from().get().name() + "; choose another one."
                    : "";
            return new PlanAnswer(plan, List.of(), List.of(), List.of(), Optional.empty(), change, "", missing);
        }
        RouteAnswer answer = answer(tools.service(), plan, query.get());
        RouteAnswer today = plan.isToday()
                ? answer
                : answer(tools.service(), plan, query.get().withCount(1).withScenario(Scenario.today()));
        List<String> titles = new ArrayList<>();
        List<Map<String, Double>> km = new ArrayList<>();
        for (Itinerary way : answer.itineraries()) {
            titles.add(
                    isReady(plan, way)
                            ? plan.ready().orElseThrow().name()
                            : "By " + WayNames.through(way, answer.itineraries()));
            km.add(tools.kmByCountry(way.legs()));
        }
        String notice = plan.ready()
                .map(route -> ReadyRoute.whyNot(tools.service(), route, plan.scenario()))
                .orElse("");
        String sentence = plan.isToday()
                ? answer.whyNone()
                : new EffectWords(tools.service())
                        .say(plan.scenario(), new ScenarioEffect(today, answer), !notice.isEmpty());
        Optional<Itinerary> before = plan.isToday() ? Optional.empty() : today.findBest();
        return new PlanAnswer(plan, answer.itineraries(), titles, km, before, change, notice, sentence);
    }

    /** Tells whether a way is the ready route that was asked for. */
    static boolean isReady(Plan plan, Itinerary way) {
        return plan.ready().filter(route -> route.legs().equals(way.legs())).isPresent();
    }

    /** What the difference that the scenario makes rests on: the best way today and the best way now. */
    List<Itinerary> compared() {
        return Stream.concat(before.stream(), ways.stream().limit(1)).toList();
    }

    /** A ready route comes first while all of it can be used. */
    private static RouteAnswer answer(CorridorService service, Plan plan, RouteQuery query) {
        RouteAnswer found = service.answer(query);
        Optional<NamedRoute> usable = plan.ready()
                .filter(route ->
                        ReadyRoute.missing(service, route, query.scenario()).isEmpty());
        if (usable.isEmpty()) {
            return found;
        }
        List<Itinerary> ways = new ArrayList<>(List.of(service.follow(usable.get(), query.scenario())));
        found.itineraries().stream()
                .filter(way -> !way.legs().equals(usable.get().legs()))
                .limit(query.count() - 1L)
                .forEach(ways::add);
        return new RouteAnswer(query, ways, "");
    }
}
