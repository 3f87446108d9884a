package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;

/** Turns legs in a row into steps: legs of one mode without a stop between them are one step. */
final class ItineraryMaker {
    private final StopRules rules;
    private final Usable usable;
    private final List<Step> steps = new ArrayList<>();
    private final List<Leg> moving = new ArrayList<>();

    private ItineraryMaker(StopRules rules, Usable usable) {
        this.rules = rules;
        this.usable = usable;
    }

    static Itinerary make(StopRules rules, Usable usable, Node start, List<Leg> legs) {
        ItineraryMaker maker = new ItineraryMaker(rules, usable);
        List<Node> nodes = new ArrayList<>(List.of(start));
        Node began = start;
        for (int i = 0; i < legs.size(); i++) {
            Node at = nodes.get(i);
            if (i > 0 && maker.addStop(began, legs.get(i - 1), at, legs.get(i))) {
                began = at;
            }
            Node next = legs.get(i).otherEnd(at);
            maker.moving.add(legs.get(i));
            nodes.add(next);
            if (maker.addBorders(began, legs.get(i), at, next)) {
                began = next;
            }
        }
        maker.addTravel(began, nodes.get(nodes.size() - 1));
        return new Itinerary(legs, nodes, maker.steps, maker.totals(legs));
    }

    private boolean addStop(Node began, Leg in, Node at, Leg out) {
        StepKind kind = StopRules.kind(in, at, out);
        if (kind == StepKind.TRAVEL) {
            if (in.mode() != out.mode()) {
                addTravel(began, at);
                return true;
            }
            return false;
        }
        addTravel(began, at);
        double factor = usable.stopFactor(at, in, out);
        Optional<Figure> figure = StopRules.figure(at, false);
        steps.add(new Step(
                kind,
                at,
                at,
                List.of(),
                0,
                rules.hours(kind, at, false) * factor,
                rules.hours(kind, at, true) * factor,
                rules.usd(kind, at),
                figure.map(f -> List.of(f.sourceId())).orElse(List.of())));
        return true;
    }

    /** The borders on a leg's line stand after the leg. */
    private boolean addBorders(Node began, Leg leg, Node from, Node to) {
        int borders = StopRules.bordersOnTheLine(leg);
        if (borders > 0) {
            addTravel(began, to);
        }
        double hours = rules.hoursAtBorder();
        double usd = rules.tariffs().usdPerStop(StepKind.BORDER.word());
        for (int i = 0; i < borders; i++) {
            steps.add(new Step(StepKind.BORDER, from, to, List.of(), 0, hours, hours, usd, List.of()));
        }
        return borders > 0;
    }

    private void addTravel(Node from, Node to) {
        if (moving.isEmpty()) {
            return;
        }
        Set<String> sources = new LinkedHashSet<>();
        double km = 0;
        double hours = 0;
        double best = 0;
        double usd = 0;
        for (Leg leg : moving) {
            km += leg.lengthKm();
            hours += StopRules.hours(leg, false);
            best += StopRules.hours(leg, true);
            usd += rules.usd(leg);
            leg.findFigure(Quantity.HOURS).ifPresent(f -> sources.add(f.sourceId()));
        }
        steps.add(new Step(StepKind.TRAVEL, from, to, moving, km, hours, best, usd, List.copyOf(sources)));
        moving.clear();
    }

    private Totals totals(List<Leg> legs) {
        double drawnKm = legs.stream().mapToDouble(Leg::drawnKm).sum();
        return new Totals(
                steps.stream().mapToDouble(Step::lengthKm).sum(),
                drawnKm,
                sum(true, false),
                sum(true, true),
                sum(false, false),
                sum(false, true),
                steps.stream().mapToDouble(Step::usd).sum(),
                legs.stream().mapToInt(StopRules::borders).sum(),
                count(StepKind.GAUGE_CHANGE),
                count(StepKind.TRANSSHIPMENT));
    }

    private double sum(boolean travel, boolean best) {
        return steps.stream()
                .filter(step -> (step.kind() == StepKind.TRAVEL) == travel)
                .mapToDouble(step -> best ? step.hoursBest() : step.hours())
                .sum();
    }

    private int count(StepKind kind) {
        return (int) steps.stream().filter(step -> step.kind() == kind).count();
    }
}
