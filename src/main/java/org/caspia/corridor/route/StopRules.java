package org.caspia.corridor.route;

import java.util.Optional;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Mode;
import org.caspia.corridor.Node;
import org.caspia.corridor.NodeKind;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.TariffBook;

/**
 * What happens between two legs. A train that only passes a port loses no time there; the port's dwell counts when goods go on board or
 * ashore. A node's own figure is used where there is one, an assumed one for a transshipment or change of gauge that has none.
 */
final class StopRules {
    private static final double[] SPEED_KM_H = {28, 25.9, 20, 50, 4};

    private final TariffBook tariffs;

    StopRules(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    TariffBook tariffs() {
        return tariffs;
    }

    /** Kind of the stop between two legs at a node, or TRAVEL where there is none. */
    static StepKind kind(Leg in, Node at, Leg out) {
        boolean border = at.kind() == NodeKind.BORDER
                || !in.otherEnd(at).country().equals(at.country())
                || !out.otherEnd(at).country().equals(at.country());
        Place place = new Place(isKnown(at), at.kind() == NodeKind.PORT, border);
        return kind(new Vehicle(in), new Vehicle(out), place);
    }

    static boolean isKnown(Node node) {
        return node.info().figures().containsKey(Quantity.DWELL_HOURS);
    }

    /**
     * How many borders a land leg crosses on the line, of which nothing is known: all but the one whose time is that of a node at its
     * end.
     */
    static int bordersOnTheLine(Leg leg) {
        boolean told = isKnown(leg.from()) || isKnown(leg.to());
        return leg.mode() == Mode.SEA ? 0 : Math.max(0, borders(leg) - (told ? 1 : 0));
    }

    /** How many borders a leg crosses in all. */
    static int borders(Leg leg) {
        if (!leg.info().through().isEmpty()) {
            return leg.info().through().size() + 1;
        }
        return leg.from().country().equals(leg.to().country()) ? 0 : 1;
    }

    /** What carries goods over a leg: the mode, and the gauge in millimetres or 0. */
    record Vehicle(Mode mode, int gaugeMm) {
        Vehicle(Leg leg) {
            this(leg.mode(), gaugeMm(leg));
        }

        private static int gaugeMm(Leg leg) {
            return leg.info().gauges().isEmpty()
                    ? 0
                    : leg.info().gauges().get(0).widthMm();
        }
    }

    /** What matters of a node: whether its dwell is known, whether it is a port, and whether a border is crossed there. */
    record Place(boolean known, boolean port, boolean border) {}

    static StepKind kind(Vehicle in, Vehicle out, Place at) {
        if (changesVehicle(in.mode(), out.mode())) {
            return StepKind.TRANSSHIPMENT;
        }
        if (in.gaugeMm() != 0 && out.gaugeMm() != 0 && in.gaugeMm() != out.gaugeMm()) {
            return StepKind.GAUGE_CHANGE;
        }
        if (!at.known() || (at.port() && in.mode() == out.mode())) {
            return StepKind.TRAVEL;
        }
        return at.border() ? StepKind.BORDER : StepKind.WAIT;
    }

    private static boolean changesVehicle(Mode in, Mode out) {
        if (in == Mode.SEA && out == Mode.SEA) {
            return true;
        }
        boolean trainFerry = (in == Mode.FERRY && out == Mode.RAIL) || (in == Mode.RAIL && out == Mode.FERRY);
        return in != out && !trainFerry;
    }

    /** The node's own figure for a stop of this kind. */
    static Optional<Figure> figure(Node at, boolean best) {
        Optional<Figure> usual = at.findFigure(Quantity.DWELL_HOURS);
        return best ? at.findFigure(Quantity.DWELL_HOURS_BEST).or(() -> usual) : usual;
    }

    Optional<Figure> assumed(StepKind kind) {
        return Optional.ofNullable(tariffs.assumedHours().get(kind.word()));
    }

    double hours(StepKind kind, Node at, boolean best) {
        return kind == StepKind.TRAVEL
                ? 0
                : figure(at, best)
                        .map(Figure::value)
                        .orElse(assumed(kind).map(Figure::value).orElse(0.0));
    }

    /** Hours at a border of which nothing is known. */
    double hoursAtBorder() {
        return assumed(StepKind.BORDER).map(Figure::value).orElse(0.0);
    }

    double usd(StepKind kind, Node at) {
        return kind == StepKind.TRAVEL
                ? 0
                : at.findFigure(Quantity.COST_USD).map(Figure::value).orElse(tariffs.usdPerStop(kind.word()));
    }

    static double hours(Leg leg, boolean best) {
        Optional<Figure> usual = leg.findFigure(Quantity.HOURS);
        Optional<Figure> figure = best ? leg.findFigure(Quantity.HOURS_BEST).or(() -> usual) : usual;
        return figure.map(Figure::value).orElseGet(() -> leg.lengthKm() / usualKmH(leg.mode()));
    }

    static double usualKmH(Mode mode) {
        return SPEED_KM_H[mode.ordinal()];
    }

    double usd(Leg leg) {
        return leg.findFigure(Quantity.COST_USD)
                .map(Figure::value)
                .orElseGet(() -> leg.lengthKm() * tariffs.usdPerKm(leg.mode()));
    }
}
