package org.caspia.cli;

import java.util.ArrayList;
import java.util.List;
import org.caspia.app.CorridorService;
import org.caspia.app.report.ComparisonCsv;
import org.caspia.app.report.ComparisonHtml;
import org.caspia.app.report.ComparisonJson;
import org.caspia.app.report.ComparisonReport;
import org.caspia.app.report.ComparisonSheet;
import org.caspia.corridor.NamedRoute;
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
            "  caspia compare --all --format csv --out corridors.csv",
            "  caspia compare --out corridors.html --double-dwell Aktau"
        })
final class CompareCommand implements Action {
    @Mixin
    Common common = new Common();

    @Parameters(
            paramLabel = "ROUTE",
            arity = "0..*",
            description =
                    "Ready routes, by key or words (default: one for each corridor; caspia route --list tells all).")
    List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "All ready routes.")
    boolean all;

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    NetworkSource source = new NetworkSource();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "",
            description = "table, csv, html or json (default: by the ending of the file, else a table).")
    String format = "";

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Common common() {
        return common;
    }

    @Override
    public void run(Terminal terminal) throws ProblemException {
        String kind = kind();
        CorridorService service = source.open(terminal, common);
        ComparisonSheet sheet = ComparisonSheet.of(service, routes(service), scenarioOptions.scenario(service));
        switch (kind) {
            case "csv" -> output.write(terminal, ComparisonCsv.text(service, sheet));
            case "json" -> output.write(terminal, out -> ComparisonJson.write(service, sheet, out));
            case "html" -> output.write(terminal, ComparisonHtml.page(service, sheet));
            default -> output.write(terminal, ComparisonReport.text(service, sheet));
        }
    }

    private String kind() {
        List<String> known = List.of("table", "csv", "html", "json");
        if (!format.isEmpty()) {
            return Arguments.word(format, "format", known);
        }
        String ending = output.out.substring(output.out.lastIndexOf('.') + 1);
        return known.contains(ending) ? ending : "table";
    }

    private List<NamedRoute> routes(CorridorService service) throws ProblemException {
        if (all) {
            return service.book().routes();
        }
        List<NamedRoute> routes = names.isEmpty()
                ? service.listMainRoutes()
                : names.stream().map(name -> RouteCommand.ready(service, name)).toList();
        if (routes.isEmpty()) {
            throw new ProblemException("This network has no ready routes to compare.");
        }
        return routes;
    }
}
