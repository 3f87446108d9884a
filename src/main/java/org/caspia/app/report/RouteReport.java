package org.caspia.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.table.TextTable;
import org.caspia.corridor.Confidence;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.corridor.route.Totals;

/** Ways as a table for people. */
public final class RouteReport {
    private final CorridorService service;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    private RouteReport(CorridorService service) {
        this.service = service;
    }

    /**
     * Writes ways as text.
     *
     * @param service which found them
     * @param ways the ways
     * @return lines, each ended
     */
    public static String text(CorridorService service, Ways ways) {
        RouteReport report = new RouteReport(service);
        report.head(ways);
        for (int i = 0; i < ways.itineraries().size(); i++) {
            report.itinerary(i + 1, ways.itineraries().get(i));
        }
        report.claims(ways.claims());
        report.foot();
        return report.text.toString();
    }

    private void head(Ways ways) {
        int count = ways.itineraries().size();
        text.append(ways.title())
                .append(count > 1 ? ": " + count + " ways" : "")
                .append('\n');
        String scenario = service.describe(ways.scenario());
        text.append(scenario.isEmpty() ? "" : "Scenario: " + scenario + '\n');
        ways.difference()
                .ifPresent(d -> text.append("Against today: ")
                        .append(String.join(
                                ", ",
                                Numbers.signed(d.hours()) + " h",
                                Numbers.signed(d.km()) + " km",
                                Numbers.signed(d.usd()) + " USD"))
                        .append('\n'));
        if (!ways.notOpen().isEmpty()) {
            String titles = ways.notOpen().stream().map(Leg::title).collect(Collectors.joining("; "));
            text.append("Not open in this scenario: ").append(titles).append('\n');
        }
    }

    private void itinerary(int number, Itinerary itinerary) {
        Totals totals = itinerary.totals();
        text.append('\n').append(number).append(". ");
        text.append(Numbers.tenths(totals.days())).append(" days as a rule, ");
        text.append(Numbers.tenths(totals.daysBest())).append(" at best; ");
        text.append(Numbers.whole(totals.lengthKm())).append(" km; about ");
        text.append(Numbers.whole(totals.usd())).append(" USD for a 40-foot container\n");
        List<String> parts = new ArrayList<>();
        parts.add(itinerary.listCountries().stream().map(service::countryName).collect(Collectors.joining(", ")));
        parts.add(Numbers.count(totals.borders(), "border", "borders"));
        parts.add(Numbers.count(totals.gaugeChanges(), "change of gauge", "changes of gauge"));
        parts.add(Numbers.count(totals.transshipments(), "transshipment", "transshipments"));
        text.append("   ").append(String.join("; ", parts)).append("\n\n");
        TextTable table = new TextTable("", "step", "", ">km", ">h", ">at best", ">USD", "sure", "sources");
        itinerary.steps().forEach(step -> step(table, step));
        text.append(table);
    }

    private void step(TextTable table, Step step) {
        boolean travel = step.kind() == StepKind.TRAVEL;
        Grounds hours = service.grounds(step).of(travel ? Quantity.HOURS : Quantity.DWELL_HOURS);
        sources.addAll(hours.listSourceIds());
        if (!travel) {
            hours.listNotes().forEach(note -> notes.add(place(step) + ": " + note));
        }
        table.row(
                "  ",
                travel ? step.legs().get(0).mode().word() : step.kind().label(),
                place(step),
                travel ? Numbers.whole(step.lengthKm()) : "",
                Numbers.tenths(step.hours()),
                Numbers.tenths(step.hoursBest()),
                Numbers.whole(step.usd()),
                sure(hours.confidence()),
                shortened(hours.listSourceIds()));
    }

    private static String place(Step step) {
        return step.isAtNode()
                ? step.from().name()
                : step.from().name() + " – " + step.to().name();
    }

    private static String sure(Confidence confidence) {
        return confidence.word();
    }

    private static String shortened(List<String> ids) {
        return ids.size() <= 2 ? String.join(", ", ids) : ids.get(0) + ", " + ids.get(1) + ", +" + (ids.size() - 2);
    }

    private void claims(List<ClaimCheck> claims) {
        if (!claims.isEmpty()) {
            text.append("\nPublished of this route\n").append(ClaimReport.lines(claims, "the network"));
        }
    }

    private void foot() {
        text.append("\nHours rest on these sources:\n");
        sources.forEach(id -> text.append("  ")
                .append(id)
                .append(": ")
                .append(service.book()
                        .findSource(id)
                        .map(source -> source.title())
                        .orElse("not in the list of sources"))
                .append('\n'));
        if (!notes.isEmpty()) {
            text.append("\nOf the stops:\n");
            notes.forEach(note -> text.append("  ").append(note).append('\n'));
        }
    }
}
