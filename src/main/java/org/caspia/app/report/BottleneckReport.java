package org.caspia.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.caspia.app.Words;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.Detour;
import org.caspia.app.table.TextTable;
import org.caspia.corridor.Figure;
import org.caspia.corridor.Leg;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.Dependency;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.ScenarioText;

/** The largest flow between two places, what binds it, and whom it depends on, as a table for people or JSON. */
public final class BottleneckReport {
    private static final int MOST_LEGS = 12;

    private final CorridorService service;
    private final RouteQuery query;
    private final List<String> together;
    private final Bottleneck found;
    private final List<Dependency> dependencies;

    private BottleneckReport(CorridorService service, Question question) {
        this.service = service;
        this.query = question.query();
        this.together = question.together();
        found = service.bottleneck(query, question.quantity(), question.detour());
        dependencies = service.dependencies(query);
    }

    /**
     * What is asked.
     *
     * @param query ends, modes and scenario
     * @param quantity capacity in tonnes or containers
     * @param detour how many times as long as the shortest a way may be to count for the flow; infinite for all
     * @param together countries whose closure at the same time is looked at as well; may be empty
     */
    public record Question(RouteQuery query, Quantity quantity, double detour, List<String> together) {
        /** Copies the list. */
        public Question {
            together = List.copyOf(together);
        }
    }

    /**
     * Finds the bottleneck and writes it as text.
     *
     * @param service finds it
     * @param question what is asked
     * @return lines, each ended
     */
    public static String text(CorridorService service, Question question) {
        return new BottleneckReport(service, question).text();
    }

    /**
     * Finds the bottleneck and writes it as JSON.
     *
     * @param service finds it
     * @param question what is asked
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void json(CorridorService service, Question question, OutputStream out) throws IOException {
        JsonTree.write(new BottleneckReport(service, question).tree(), out);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(query.from().name()).append(" – ").append(query.to().name()).append(": ");
        text.append(found.isBounded() ? "at most " + amount(found.flow()) : "no known capacity binds")
                .append('\n');
        String scenario = service.describe(query.scenario());
        text.append(scenario.isEmpty() ? "" : "Scenario: " + scenario + '\n');
        text.append(
                isLimited()
                        ? "Counted are ways up to " + Numbers.brief(found.detour())
                                + " times as long as the shortest.\n"
                        : "");
        if (found.isBounded()) {
            text.append("\nWhat binds\n").append(bound());
            text.append("\nWhat carries it\n").append(carriers());
        }
        text.append("\nWhom it depends on: what closing each country does to the best way\n")
                .append(dependents());
        return text.toString();
    }

    private TextTable bound() {
        TextTable table = new TextTable("", "", ">capacity", "sure", "source", "");
        found.boundLegs().forEach(leg -> bound(table, leg.title(), leg.findFigure(found.quantity())));
        found.boundNodes().forEach(node -> bound(table, node.name(), node.findFigure(found.quantity())));
        return table;
    }

    private static void bound(TextTable table, String title, Optional<Figure> figure) {
        table.row(
                "  ",
                title,
                figure.map(Figure::text).orElse("-"),
                figure.map(f -> f.confidence().word()).orElse(""),
                figure.map(Figure::sourceId).orElse(""),
                figure.map(Figure::note).orElse(""));
    }

    private String carriers() {
        TextTable table = new TextTable("", "", ">carries", ">of");
        List<Map.Entry<Leg, Double>> carried = sortedFlow();
        carried.stream()
                .limit(MOST_LEGS)
                .forEach(entry -> table.row(
                        "  ",
                        entry.getKey().title(),
                        amount(entry.getValue()),
                        entry.getKey()
                                .findFigure(found.quantity())
                                .map(Figure::text)
                                .orElse("not known")));
        String more = carried.size() > MOST_LEGS ? "  and " + (carried.size() - MOST_LEGS) + " legs more\n" : "";
        int unknown = found.legsWithoutFigure();
        return table + more + "  "
                + Numbers.count(unknown, "leg that carries something has", "legs that carry something have")
                + " no capacity figure and " + (unknown == 1 ? "was" : "were") + " taken as wide enough.\n";
    }

    private String dependents() {
        TextTable table = new TextTable("", "", "must cross", ">detour h", ">km", ">USD", "instead through");
        dependencies.forEach(row -> dependent(table, row.countries()));
        if (!together.isEmpty()) {
            dependent(table, together);
        }
        return table.isEmpty() ? "  On no country but those of its ends.\n" : table.toString();
    }

    private void dependent(TextTable table, List<String> countries) {
        Optional<Detour> detour = service.detour(query, countries);
        table.row(
                "  ",
                names(countries, " and "),
                detour.isPresent() ? "no" : "yes",
                detour.map(d -> Numbers.signed(d.extraHours())).orElse("no way left"),
                detour.map(d -> Numbers.signed(d.extraKm())).orElse(""),
                detour.map(d -> Numbers.signed(d.extraUsd())).orElse(""),
                detour.map(d -> names(d.insteadThrough(), ", ")).orElse(""));
    }

    private String names(List<String> countries, String between) {
        return String.join(between, countries.stream().map(service::countryName).toList());
    }

    private boolean isLimited() {
        return found.detour() < Double.POSITIVE_INFINITY;
    }

    private String amount(double value) {
        return Numbers.brief(value) + " " + found.quantity().unit();
    }

    private List<Map.Entry<Leg, Double>> sortedFlow() {
        return found.flowByLeg().entrySet().stream()
                .sorted(Map.Entry.<Leg, Double>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(entry -> entry.getKey().id())))
                .toList();
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", Trees.node(query.from()));
        tree.put("to", Trees.node(query.to()));
        tree.put("scenario", ScenarioText.format(query.scenario()));
        tree.put("unit", found.quantity().unit());
        if (isLimited()) {
            tree.put("longestDetour", found.detour());
        }
        tree.put("bounded", found.isBounded());
        if (found.isBounded()) {
            tree.put("flow", Words.decimal(found.flow(), 3));
        }
        Collection<String> sources = new TreeSet<>();
        List<Object> bound = new ArrayList<>();
        for (Leg leg : found.boundLegs()) {
            bound.add(bound(leg.id(), leg.title(), leg.findFigure(found.quantity()), sources));
        }
        for (Node node : found.boundNodes()) {
            bound.add(bound(node.id(), node.name(), node.findFigure(found.quantity()), sources));
        }
        tree.put("bound", bound);
        tree.put(
                "flows",
                sortedFlow().stream()
                        .map(entry -> flow(entry.getKey(), entry.getValue(), sources))
                        .toList());
        tree.put("legsWithoutCapacity", found.legsWithoutFigure());
        List<Object> rows = new ArrayList<>();
        dependencies.forEach(row -> rows.add(dependency(row.countries())));
        if (!together.isEmpty()) {
            rows.add(dependency(together));
        }
        tree.put("dependencies", rows);
        tree.put("sources", Trees.sources(service, sources));
        return tree;
    }

    private static Map<String, Object> bound(
            String id, String title, Optional<Figure> capacity, Collection<String> sources) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("title", title);
        capacity.ifPresent(figure -> {
            tree.put("capacity", Trees.figure(figure));
            sources.add(figure.sourceId());
        });
        return tree;
    }

    private Map<String, Object> flow(Leg leg, double value, Collection<String> sources) {
        Map<String, Object> tree = bound(leg.id(), leg.title(), leg.findFigure(found.quantity()), sources);
        tree.put("flow", Words.decimal(value, 3));
        return tree;
    }

    private Map<String, Object> dependency(List<String> countries) {
        Optional<Detour> detour = service.detour(query, countries);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("countries", countries);
        tree.put("name", names(countries, " and "));
        tree.put("mustCross", detour.isEmpty());
        detour.ifPresent(d -> {
            tree.put("extraHours", Words.decimal(d.extraHours(), 1));
            tree.put("extraKm", Words.decimal(d.extraKm(), 1));
            tree.put("extraUsd", Words.decimal(d.extraUsd(), 0));
            tree.put("insteadThrough", d.insteadThrough());
        });
        return tree;
    }
}
