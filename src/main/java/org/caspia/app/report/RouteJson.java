package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.app.corridor.ClaimCheck;
import org.caspia.app.corridor.CorridorService;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Grounds;
import org.caspia.corridor.route.Itinerary;
import org.caspia.corridor.route.ScenarioText;
import org.caspia.corridor.route.Step;
import org.caspia.corridor.route.StepKind;
import org.caspia.corridor.route.Totals;

/** Ways as JSON: sums and steps, and of each leg and stop the figures with their sources. */
public final class RouteJson {
    private final CorridorService service;

    private RouteJson(CorridorService service) {
        this.service = service;
    }

    /**
     * Writes ways.
     *
     * @param service which found them
     * @param ways the ways
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(CorridorService service, Ways ways, OutputStream out) throws IOException {
        JsonTree.write(new RouteJson(service).tree(ways), out);
    }

    private Map<String, Object> tree(Ways ways) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", ways.title());
        tree.put("scenario", ScenarioText.format(ways.scenario()));
        tree.put("scenarioWords", service.describe(ways.scenario()));
        ways.difference().ifPresent(d -> tree.put("againstToday", difference(d)));
        tree.put("notOpen", ids(ways.notOpen()));
        tree.put("itineraries", ways.itineraries().stream().map(this::itinerary).toList());
        tree.put("claims", ways.claims().stream().map(ClaimReport::tree).toList());
        tree.put("sources", sources(service, ways));
        return tree;
    }

    /** The sources that ways refer to. */
    static Map<String, Object> sources(CorridorService service, Ways ways) {
        Collection<String> used = new TreeSet<>();
        ways.itineraries().forEach(it -> used.addAll(service.grounds(it).listSourceIds()));
        ways.claims().stream().map(ClaimCheck::sourceId).forEach(used::add);
        return Trees.sources(service, used);
    }

    private static Map<String, Object> difference(Ways.Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hours", Words.decimal(difference.hours(), 1));
        tree.put("km", Words.decimal(difference.km(), 1));
        tree.put("usd", Words.decimal(difference.usd(), 0));
        tree.put("left", ids(difference.left()));
        tree.put("taken", ids(difference.taken()));
        return tree;
    }

    private Map<String, Object> itinerary(Itinerary itinerary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.putAll(sums(service.grounds(itinerary), itinerary.totals()));
        tree.put("borders", itinerary.totals().borders());
        tree.put("gaugeChanges", itinerary.totals().gaugeChanges());
        tree.put("transshipments", itinerary.totals().transshipments());
        tree.put("countries", itinerary.listCountries());
        Map<String, Object> byMode = new LinkedHashMap<>();
        itinerary.kmByMode().forEach((mode, km) -> byMode.put(mode.word(), Words.decimal(km, 1)));
        tree.put("kmByMode", byMode);
        tree.put("steps", itinerary.steps().stream().map(this::step).toList());
        return tree;
    }

    /** The sums of a way, each with the sources of its parts. */
    static Map<String, Object> sums(Grounds grounds, Totals totals) {
        Grounds usual = grounds.of(Quantity.HOURS, Quantity.DWELL_HOURS);
        Grounds best = grounds.of(Quantity.HOURS, Quantity.DWELL_HOURS, Quantity.HOURS_BEST, Quantity.DWELL_HOURS_BEST);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("length", Trees.sum(totals.lengthKm(), 1, "km", grounds.of(Quantity.LENGTH_KM)));
        tree.put("drawnKm", Words.decimal(totals.drawnKm(), 1));
        tree.put("days", Trees.sum(totals.days(), 2, "days", usual));
        tree.put("daysBest", Trees.sum(totals.daysBest(), 2, "days", best));
        tree.put("cost", Trees.sum(totals.usd(), 0, Quantity.COST_USD.unit(), grounds.of(Quantity.COST_USD)));
        return tree;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", step.kind().word());
        if (step.kind() == StepKind.TRAVEL) {
            tree.put("mode", step.legs().get(0).mode().word());
            tree.put("lengthKm", Words.decimal(step.lengthKm(), 1));
            tree.put("legs", ids(step.legs()));
        }
        if (step.isAtNode()) {
            tree.put("at", Trees.node(step.from()));
        } else {
            tree.put("from", Trees.node(step.from()));
            tree.put("to", Trees.node(step.to()));
        }
        tree.put("hours", Words.decimal(step.hours(), 1));
        tree.put("hoursBest", Words.decimal(step.hoursBest(), 1));
        tree.put("usd", Words.decimal(step.usd(), 0));
        List<Object> figures = new ArrayList<>();
        service.grounds(step).figures().forEach(ground -> figures.add(Trees.ground(ground)));
        tree.put("figures", figures);
        return tree;
    }

    private static List<String> ids(List<Leg> legs) {
        return legs.stream().map(Leg::id).toList();
    }
}
