package org.caspia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caspia.app.corridor.ComparisonMaps;
import org.caspia.app.corridor.CorridorService;
import org.caspia.app.corridor.OwnRoute;
import org.caspia.app.map.Opening;
import org.caspia.app.report.ComparisonCsv;
import org.caspia.app.report.ComparisonHtml;
import org.caspia.app.report.ComparisonJson;
import org.caspia.app.report.ComparisonReport;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.corridor.NamedRoute;
import org.caspia.corridor.route.RouteAnswer;
import org.caspia.corridor.route.RouteQuery;
import org.caspia.corridor.route.Scenario;
import org.caspia.export.ExportFormat;
import org.caspia.export.MapSheet;
import org.caspia.export.TargetFile;
import org.caspia.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts corridors side by side. */
@Command(
        name = "compare",
        description =
                "Put corridors side by side: length, days, borders, gauge changes, capacity, volume, each with its source.%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  caspia compare",
            "  caspia compare mc_btk_prague northern_xian_duisburg suez",
            "  caspia compare Khorgos:Poti Khorgos:Istanbul suez --avoid RUS,IRN",
            "  caspia compare --all --format csv --out corridors.csv",
            "  caspia compare --out corridors.html --double-dwell Aktau",
            "  caspia compare --out corridors.pdf --size A2",
            "  caspia compare mc_kz_poti mc_btk_kars zangezur --out caucasus.png --size 1600x1000 --theme dark"
        })
final class CompareCommand extends BasicAction {
    @Parameters(
            paramLabel = "ROUTE",
            arity = "0..*",
            description =
                    "Ready routes, by key or words (default: one for each corridor; caspia route --list tells all), or"
                            + " the fastest way between any two places as FROM:TO.")
    List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "All ready routes.")
    boolean all;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description =
                    "table, csv, html or json (default: by the ending of the file, else a table). A file that ends in pdf,"
                            + " svg, png or jpg gets small maps, one for each route.")
    String format = "";

    @Mixin
    PageOptions page = new PageOptions();

    @Override
    public void run(Terminal terminal) throws ProblemException {
        Optional<ExportFormat> picture = PageOptions.picture(question.output, format);
        String kind = PageOptions.words(question.output, format, List.of("table", "csv", "html", "json"));
        CorridorService service = question.open(terminal, common);
        Scenario scenario = question.scenario(service);
        ComparisonSheet sheet = ComparisonSheet.of(service, routes(service, scenario), scenario);
        if (picture.isPresent()) {
            maps(terminal, service.describe(scenario), sheet, picture.get());
            return;
        }
        switch (kind) {
            case "csv" -> question.output.write(terminal, ComparisonCsv.text(service, sheet));
            case "json" -> question.output.write(terminal, out -> ComparisonJson.write(service, sheet, out));
            case "html" -> question.output.write(terminal, ComparisonHtml.page(service, sheet));
            default -> question.output.write(terminal, ComparisonReport.text(service, sheet));
        }
    }

    private void maps(Terminal terminal, String scenario, ComparisonSheet sheet, ExportFormat kind)
            throws ProblemException {
        TargetFile.check(question.output.file(), question.output.target.force);
        Opening opening = Prefetch.opening();
        MapSheet maps = ComparisonMaps.sheet(opening.atlas(), scenario, sheet.rows(), page.size(), page.theme());
        ComparisonMaps.write(opening.painter(), maps, kind, question.output.file(), question.output.target.force);
        common.say(
                terminal.err(),
                "Wrote " + question.output.file() + " (" + sheet.rows().size() + " maps).");
    }

    private List<NamedRoute> routes(CorridorService service, Scenario scenario) throws ProblemException {
        if (all) {
            return service.book().routes();
        }
        List<NamedRoute> routes = names.isEmpty() ? service.listMainRoutes() : wanted(service, scenario);
        if (routes.isEmpty()) {
            throw new ProblemException("This network has no ready routes to compare.");
        }
        return routes;
    }

    private List<NamedRoute> wanted(CorridorService service, Scenario scenario) throws ProblemException {
        List<NamedRoute> routes = new ArrayList<>();
        for (String name : names) {
            int colon = name.indexOf(':');
            routes.add(
                    colon < 0
                            ? RouteCommand.ready(service, name)
                            : way(service, name.substring(0, colon), name.substring(colon + 1), scenario));
        }
        return routes;
    }

    private static NamedRoute way(CorridorService service, String from, String to, Scenario scenario)
            throws ProblemException {
        RouteQuery query = RouteQuery.of(ScenarioOptions.node(service, from), ScenarioOptions.node(service, to))
                .withScenario(scenario);
        RouteAnswer answer = service.answer(query);
        return answer.findBest().map(OwnRoute::of).orElseThrow(() -> new ProblemException(answer.whyNone()));
    }
}
