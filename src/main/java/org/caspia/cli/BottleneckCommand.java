package org.caspia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.app.corridor.AnswerMaps;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.report.BottleneckReport;
import org.caspia.corridor.Node;
import org.caspia.corridor.Quantity;
import org.caspia.corridor.route.Bottleneck;
import org.caspia.corridor.route.BottleneckFinder;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.export.ExportFormat;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what limits the flow between two places. */
@Command(
        name = "bottleneck",
        description =
                "How much can flow between two places in a year, what binds it, and which countries it depends on.%n",
        sortOptions = false,
        footer = {
            "",
            "Capacities that are not known are taken as wide enough; the answer counts them.",
            "Examples:",
            "  caspia bottleneck Khorgos Poti --only middle",
            "  caspia bottleneck Altynkol Budapest --avoid RUS,IRN --together AZE,TUR",
            "  caspia bottleneck Khorgos Budapest --avoid RUS,IRN --out bottleneck.png",
            "  caspia bottleneck Altynkol Istanbul --by teu --caspian-drop 2 --format json"
        })
final class BottleneckCommand extends BasicAction {
    @Parameters(index = "0", paramLabel = "FROM", description = "A place of the network, forgiving: Baku, Bakı.")
    String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Another.")
    String to = "";

    @Option(
            names = "--by",
            paramLabel = "UNIT",
            defaultValue = "mt",
            description = "mt: million tonnes a year; teu: twenty-foot containers a year (default: ${DEFAULT-VALUE}).")
    String by = "mt";

    @Option(
            names = "--together",
            paramLabel = "LIST",
            split = ",",
            description = "Also look at the closure of these countries at the same time: AZE,TUR.")
    List<String> together = new ArrayList<>();

    @Option(
            names = "--detour",
            paramLabel = "N",
            defaultValue = "2",
            description = "Only ways up to N times as long as the shortest carry anything; 0 for all"
                    + " (default: ${DEFAULT-VALUE}).")
    double detour = BottleneckFinder.USUAL_DETOUR;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description = "table or json (default: by the ending of the file, else a table). A file that ends in pdf,"
                    + " svg, png, jpg or tif gets a map.")
    String format = "";

    @Mixin
    PageOptions page = new PageOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        Optional<ExportFormat> picture = PageOptions.picture(question.output, format);
        boolean json = PageOptions.words(question.output, format, List.of("table", "json"))
                .equals("json");
        Quantity quantity = Arguments.word(by, "unit", List.of("mt", "teu")).equals("mt")
                ? Quantity.CAPACITY_MT_A
                : Quantity.CAPACITY_TEU_A;
        CorridorService service = question.open(terminal, common);
        RouteQuery query = RouteQuery.of(ScenarioOptions.node(service, from), ScenarioOptions.node(service, to))
                .withScenario(question.scenario(service));
        if (query.from().equals(query.to())) {
            throw new IllegalArgumentException(
                    "It begins and ends at the same place, " + query.from().name() + ".");
        }
        if (service.answer(query).itineraries().isEmpty()) {
            throw new ProblemException(service.answer(query).whyNone());
        }
        List<String> countries = ScenarioOptions.countryKeys(service, together);
        for (Node end : List.of(query.from(), query.to())) {
            if (countries.contains(end.country())) {
                throw new IllegalArgumentException("The way begins or ends in " + service.countryName(end.country())
                        + ", at " + end.name() + ", so closing it tells nothing; choose an end beyond it.");
            }
        }
        var asked = new BottleneckReport.Question(query, quantity, longestDetour(), countries);
        if (picture.isPresent()) {
            Bottleneck flow = service.bottleneck(query, quantity, longestDetour());
            page.write(terminal, common, AnswerMaps.ofFlow(service, query, flow), picture.get(), question.output);
        } else if (json) {
            question.output.write(terminal, out -> BottleneckReport.json(service, asked, out));
        } else {
            question.output.write(terminal, BottleneckReport.text(service, asked));
        }
    }

    private double longestDetour() {
        if (detour != 0 && !(detour >= 1)) {
            throw new IllegalArgumentException("The longest detour, " + detour + ", is neither 0 nor 1 or more.");
        }
        return detour == 0 ? Double.POSITIVE_INFINITY : detour;
    }
}
