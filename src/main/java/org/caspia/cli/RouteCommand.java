package org.caspia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caspia.app.corridor.AnswerMaps;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.report.RouteGeoJson;
import org.caspia.app.report.RouteJson;
import org.caspia.app.report.RouteReport;
import org.caspia.app.report.Ways;
import org.caspia.corridor.Mode;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.route.Criterion;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.export.ExportFormat;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds ways through the transport network. */
@Command(
        name = "route",
        description = "Find ways from one place to another, today or in a scenario, with every stop as a step.%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  caspia route Khorgos Poti",
            "  caspia route Altynkol Istanbul --by distance --k 3 --avoid RUS,IRN",
            "  caspia route Horgos Constanta --year 2030 --double-dwell Alat --caspian-drop 1.5",
            "  caspia route Altynkol Istanbul --close Georgia --format geojson --out detour.geojson",
            "  caspia route Khorgos Poti --k 3 --out ways.pdf",
            "  caspia route --name mc_kz_poti --format json",
            "  caspia route --list"
        })
final class RouteCommand extends BasicAction {
    @Parameters(
            paramLabel = "FROM TO",
            arity = "0..2",
            description = "Two places of the network, forgiving: Baku, Bakı.")
    List<String> ends = new ArrayList<>();

    @Option(names = "--name", paramLabel = "ROUTE", description = "A ready route, by key or words: mc_kz_poti, suez.")
    String name = "";

    @Option(names = "--list", description = "List the ready routes.")
    boolean list;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "time",
            description = "time, best-time, distance or cost (default: ${DEFAULT-VALUE}).")
    String by = "time";

    @Option(names = "--best", description = "The same as --by best-time: the hours of record trains.")
    boolean best;

    @Option(
            names = {"-k", "--k"},
            paramLabel = "N",
            defaultValue = "1",
            description = "How many really different ways, 1 to 20 (default: ${DEFAULT-VALUE}).")
    int count = 1;

    @Option(names = "--road", description = "Roads may be used as well.")
    boolean road;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description =
                    "table, json or geojson (default: by the ending of the file, else a table). A file that ends in pdf,"
                            + " svg, png, jpg or tif gets a map.")
    String format = "";

    @Mixin
    PageOptions page = new PageOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        String kind = PageOptions.words(question.output, format, List.of("table", "json", "geojson"));
        CorridorService service = question.open(terminal, common);
        if (list) {
            question.output.write(terminal, readyRoutes(service));
            return;
        }
        Ways ways = ways(service);
        Optional<ExportFormat> picture = PageOptions.picture(question.output, format);
        if (picture.isPresent()) {
            AnswerMaps map = AnswerMaps.ofWays(service, ways.title(), ways.itineraries(), ways.scenario());
            page.write(terminal, common, map, picture.get(), question.output);
            return;
        }
        switch (kind) {
            case "json" -> question.output.write(terminal, out -> RouteJson.write(service, ways, out));
            case "geojson" -> question.output.write(terminal, out -> RouteGeoJson.write(service, ways, out));
            default -> question.output.write(terminal, RouteReport.text(service, ways));
        }
    }

    private Ways ways(CorridorService service) throws ProblemException {
        if (name.isEmpty() == ends.isEmpty() || ends.size() == 1) {
            throw new IllegalArgumentException(
                    "Two places are wanted, FROM and TO, or a ready route by --name (--list tells them).");
        }
        Scenario scenario = question.scenario(service);
        if (!name.isEmpty()) {
            return Ways.of(service, ready(service, name), scenario);
        }
        return Ways.of(service, query(service, scenario));
    }

    private RouteQuery query(CorridorService service, Scenario scenario) {
        Criterion criterion = Criterion.find(best ? "best-time" : by)
                .orElseThrow(() -> new IllegalArgumentException("There is no criterion \"" + by + "\": "
                        + Suggestions.sentence(by, List.of("time", "best-time", "distance", "cost"))));
        if (count < 1 || count > 20) {
            throw new IllegalArgumentException("The number of ways, " + count + ", is not between 1 and 20.");
        }
        return new RouteQuery(
                ScenarioOptions.node(service, ends.get(0)),
                ScenarioOptions.node(service, ends.get(1)),
                criterion,
                count,
                Mode.listFreight(road),
                scenario);
    }

    /** Returns the one ready route that a text means. */
    static NamedRoute ready(CorridorService service, String text) {
        List<NamedRoute> found = service.findRoutes(text);
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> ids = service.book().routes().stream().map(NamedRoute::id).toList();
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "There is no ready route \"" + text + "\": " + Suggestions.sentence(text, ids)
                        : "\"" + text + "\" fits several ready routes: "
                                + found.stream().map(NamedRoute::id).collect(Collectors.joining(", ")) + ".");
    }

    private static String readyRoutes(CorridorService service) {
        return service.book().routes().stream()
                .map(route -> String.format(Locale.ROOT, "%-24s%s\n", route.id(), route.name()))
                .collect(Collectors.joining());
    }
}
