package org.caspia.corridor.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.Tariff;

/**
 * What the numbers of an itinerary rest on: the figure of each leg and stop with its source, also where a usual speed, a tariff or an
 * assumed time stands in.
 *
 * @param figures in the order of the way
 */
public record Grounds(List<Ground> figures) {
    /**
     * One figure that was used.
     *
     * @param id key of the leg or node
     * @param figure the figure with its source
     */
    public record Ground(String id, Figure figure) {}

    private static final String ASSUMED = "estimate";

    /** Copies the list. */
    public Grounds {
        figures = List.copyOf(figures);
    }

    static Grounds of(StopRules rules, Step step) {
        List<Ground> grounds = new ArrayList<>();
        if (step.kind() == StepKind.TRAVEL) {
            step.legs().forEach(leg -> addLeg(grounds, rules, leg));
        } else {
            addStop(grounds, rules, step);
        }
        return new Grounds(grounds);
    }

    /**
     * Keeps the figures of some kinds.
     *
     * @param quantities the kinds
     * @return the others left out
     */
    public Grounds of(Quantity... quantities) {
        List<Quantity> wanted = List.of(quantities);
        return new Grounds(figures.stream()
                .filter(ground -> wanted.contains(ground.figure().quantity()))
                .toList());
    }

    /**
     * Lists the sources.
     *
     * @return keys, each once, by alphabet
     */
    public List<String> listSourceIds() {
        TreeSet<String> ids = new TreeSet<>();
        figures.forEach(ground -> ids.add(ground.figure().sourceId()));
        return List.copyOf(ids);
    }

    /**
     * Lists what is noted of the figures.
     *
     * @return notes, each once, in the order of the way
     */
    public List<String> listNotes() {
        return figures.stream()
                .map(ground -> ground.figure().note())
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Finds how sure a sum of these figures is: as sure as the least sure of the figures that make up a tenth of it or more together.
     *
     * @return the confidence; low where there are no figures
     */
    public Confidence confidence() {
        double total = figures.stream().mapToDouble(g -> g.figure().value()).sum();
        double share = 0;
        for (Confidence level : List.of(Confidence.LOW, Confidence.MEDIUM)) {
            share += figures.stream()
                    .filter(g -> g.figure().confidence() == level)
                    .mapToDouble(g -> g.figure().value())
                    .sum();
            if (share >= total / 10) {
                return level;
            }
        }
        return Confidence.HIGH;
    }

    private static void addLeg(List<Ground> grounds, StopRules rules, Leg leg) {
        double km = leg.lengthKm();
        add(
                grounds,
                leg.id(),
                leg.findFigure(Quantity.LENGTH_KM)
                        .orElseGet(() -> reckoned(km, Quantity.LENGTH_KM, "lines", "the line as drawn")));
        double kmH = StopRules.usualKmH(leg.mode());
        Figure usual = leg.findFigure(Quantity.HOURS)
                .orElseGet(() -> reckoned(
                        km / kmH,
                        Quantity.HOURS,
                        ASSUMED,
                        String.format(Locale.ROOT, "length / %.1f km/h, assumed speed", kmH)));
        add(grounds, leg.id(), usual);
        leg.findFigure(Quantity.HOURS_BEST).ifPresent(figure -> add(grounds, leg.id(), figure));
        Optional<Tariff> tariff = Optional.ofNullable(rules.tariffs().perKm().get(leg.mode()));
        leg.findFigure(Quantity.COST_USD)
                .or(() -> tariff.map(t -> charge(rules.usd(leg), t)))
                .ifPresent(figure -> add(grounds, leg.id(), figure));
    }

    private static void addStop(List<Ground> grounds, StopRules rules, Step step) {
        Node node = step.to();
        // A border on the line is not the next node's own stop.
        Optional<Node> at = Optional.of(node).filter(n -> step.isAtNode());
        at.flatMap(n -> StopRules.figure(n, false))
                .or(() -> rules.assumed(step.kind()))
                .ifPresent(figure -> add(grounds, node.id(), figure));
        at.flatMap(n -> n.findFigure(Quantity.DWELL_HOURS_BEST)).ifPresent(figure -> add(grounds, node.id(), figure));
        Optional<Tariff> tariff =
                Optional.ofNullable(rules.tariffs().perStop().get(step.kind().word()));
        at.flatMap(n -> n.findFigure(Quantity.COST_USD))
                .or(() -> tariff.map(t -> charge(t.usd(), t)))
                .ifPresent(figure -> add(grounds, node.id(), figure));
    }

    private static void add(List<Ground> grounds, String id, Figure figure) {
        grounds.add(new Ground(id, figure));
    }

    private static Figure reckoned(double value, Quantity quantity, String source, String note) {
        return new Figure(value, quantity, source, Confidence.LOW, note);
    }

    private static Figure charge(double usd, Tariff tariff) {
        return new Figure(usd, Quantity.COST_USD, tariff.sourceId(), tariff.confidence(), tariff.note());
    }
}
