package org.caspia.ui.corridor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caspia.app.corridor.AnswerOverlays;
import org.caspia.corridor.Leg;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.render.CorridorOverlay;
import org.caspia.render.CorridorOverlay.Change;
import org.caspia.render.CorridorOverlay.Flow;
import org.caspia.render.CorridorOverlay.Role;
import org.caspia.render.CorridorOverlay.Way;

/** What the map shows of a plan's answer. */
final class Overlays {
    private Overlays() {}

    /** The ways, the chosen one on top, and the best one of before where it was another. */
    static CorridorOverlay ofWays(PlanAnswer answer, int chosen) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < answer.ways().size(); i++) {
            Role role = i == chosen ? Role.CHOSEN : Role.OTHER;
            ways.add(AnswerOverlays.way(answer.ways().get(i), answer.titles().get(i), role));
        }
        answer.before()
                .filter(before ->
                        answer.ways().stream().noneMatch(way -> way.legs().equals(before.legs())))
                .ifPresent(before -> ways.add(before(answer.plan(), before)));
        return new CorridorOverlay(
                ways,
                changeOf(answer),
                Flow.NONE,
                AnswerOverlays.shutCountries(answer.plan().scenario()),
                Set.of());
    }

    /** Flows, what binds them, and the countries by the hours that their closure costs. */
    static CorridorOverlay ofLimits(PlanAnswer answer, Limits limits, Limits.Reach reach) {
        Flow flow = limits.bottleneck()
                .map(found -> AnswerOverlays.flow(found, most -> Limits.amount(most, found.quantity())))
                .orElse(Flow.NONE);
        return new CorridorOverlay(
                List.of(), changeOf(answer), flow, AnswerOverlays.tint(limits.hoursByCountry(reach)), Set.of());
    }

    private static Change changeOf(PlanAnswer answer) {
        return AnswerOverlays.change(answer.change(), answer.plan().scenario());
    }

    private static Way before(Plan plan, Itinerary before) {
        List<String> ends = new ArrayList<>();
        plan.from().ifPresent(node -> ends.add(node.id()));
        plan.to().ifPresent(node -> ends.add(node.id()));
        return new Way("Best way today", before.legs().stream().map(Leg::id).toList(), ends, Role.BEFORE);
    }

    /** What lights up when a step is pointed at. */
    static Set<String> keysOf(Step step) {
        return step.kind() == StepKind.TRAVEL
                ? new HashSet<>(step.legs().stream().map(Leg::id).toList())
                : Set.of(step.to().id());
    }
}
