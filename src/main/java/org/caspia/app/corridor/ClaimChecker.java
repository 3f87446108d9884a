package org.caspia.app.corridor;

import static java.lang.String.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caspia.corridor.Claim;
import org.caspia.corridor.CorridorBook;
import org.caspia.corridor.Figure;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.QuotedFigure;
import org.caspia.corridor.VolumeSeries;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Scenario;
import org.caspia.corridor.route.Totals;

/** Puts published figures beside the network's own. */
final class ClaimChecker {
    /** What the network gives: a range, equal ends for a single number, and the words for it. */
    private record Own(double low, double high, String text) {}

    private final CorridorService service;
    private final CorridorBook book;

    ClaimChecker(CorridorService service) {
        this.service = service;
        this.book = service.book();
    }

    List<ClaimCheck> check() {
        List<ClaimCheck> checks = new ArrayList<>();
        book.routes().forEach(route -> checks.addAll(check(route)));
        book.quoted().forEach(figure -> checks.add(check(figure)));
        return checks;
    }

    List<ClaimCheck> check(NamedRoute route) {
        return route.claims().stream().map(claim -> check(route, claim)).toList();
    }

    private ClaimCheck check(NamedRoute route, Claim claim) {
        QuotedFigure figure = new QuotedFigure(
                route.id(),
                route.name(),
                claim.text(),
                claim.low(),
                claim.high(),
                claim.quantity().equals("length_km") ? "km" : claim.quantity(),
                "",
                claim.sourceId(),
                claim.confidence(),
                route.note(),
                new QuotedFigure.Beside(claim.quantity(), route.id(), ""));
        return check(figure);
    }

    private ClaimCheck check(QuotedFigure figure) {
        Optional<Own> own = own(figure.beside());
        String difference = own.map(o -> Claim.compare(figure.low(), figure.value(), o.low(), o.high()))
                .orElse("the network has no figure of this kind");
        ClaimCheck.Verdict verdict = own.isEmpty()
                ? ClaimCheck.Verdict.NOT_COMPARABLE
                : difference.equals(Claim.AGREES) ? ClaimCheck.Verdict.AGREES : ClaimCheck.Verdict.DIFFERS;
        return new ClaimCheck(
                figure.topic(),
                figure.text(),
                figure.unit(),
                figure.low(),
                figure.value(),
                own.map(Own::text).orElse(""),
                verdict,
                difference,
                figure.note(),
                figure.sourceId(),
                figure.confidence());
    }

    private Optional<Own> own(QuotedFigure.Beside beside) {
        return switch (beside.what()) {
            case "days" ->
                route(beside.of())
                        .flatMap(it -> beside.against().isEmpty()
                                ? Optional.of(days(it))
                                : route(beside.against()).map(other -> times(it, other)));
            case "length_km" ->
                route(beside.of())
                        .flatMap(it -> beside.against().isEmpty()
                                ? Optional.of(km(it, 0))
                                : route(beside.against()).map(other -> km(other, it.lengthKm())));
            case "volume" -> latest(beside.of());
            default -> Quantity.find(beside.what()).flatMap(quantity -> capacity(beside.of(), quantity));
        };
    }

    private Optional<Totals> route(String id) {
        return book.findRoute(id).map(this::follow).map(Itinerary::totals);
    }

    private Itinerary follow(NamedRoute route) {
        return service.follow(route, Scenario.today());
    }

    private static Own days(Totals totals) {
        return new Own(
                totals.daysBest(),
                totals.days(),
                format(Locale.ROOT, "%.1f days at best, %.1f as a rule", totals.daysBest(), totals.days()));
    }

    private static Own times(Totals totals, Totals other) {
        double usual = totals.days() / other.days();
        return new Own(usual, usual, format(Locale.ROOT, "%.1f times as a rule", usual));
    }

    private static Own km(Totals totals, double less) {
        double km = totals.lengthKm() - less;
        return new Own(km, km, format(Locale.ROOT, "%,.0f km", km));
    }

    /** The capacity of a leg, or of the weakest place of a route. */
    private Optional<Own> capacity(String id, Quantity quantity) {
        Optional<Own> ofLeg = service.network()
                .findLeg(id)
                .flatMap(leg -> leg.findFigure(quantity))
                .map(figure -> amount(figure, ""));
        return ofLeg.or(() -> book.findRoute(id)
                .flatMap(route -> follow(route).findWeakest(quantity))
                .map(weakest -> amount(weakest.figure(), ", bound at " + weakest.place())));
    }

    private static Own amount(Figure figure, String where) {
        return new Own(figure.value(), figure.value(), figure.text() + where);
    }

    private Optional<Own> latest(String seriesId) {
        return book.volumes().stream()
                .filter(series -> series.id().equals(seriesId))
                .findFirst()
                .map(series ->
                        latest(series, series.points().get(series.points().size() - 1)));
    }

    private static Own latest(VolumeSeries series, VolumeSeries.Point point) {
        return new Own(
                point.value(),
                point.value(),
                format(Locale.ROOT, "%,.1f %s counted in %d", point.value(), series.unit(), point.year()));
    }
}
